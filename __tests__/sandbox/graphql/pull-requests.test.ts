import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import { createApp, installApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { createInstallationToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../sandbox/operations/commits/check-runs.ts';
import { setStatus } from '../../../sandbox/operations/commits/set-status.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import { mergePullRequest } from '../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

const listing = `query ($states: [PullRequestState!], $after: String, $app: Int) {
  viewer { login }
  repository(owner: "acme", name: "release") {
    nameWithOwner url visibility defaultBranchRef { name }
    pullRequests(states: $states, first: 2, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      totalCount
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      nodes { ...facts }
    }
  }
}
fragment facts on PullRequest {
  number url title body isDraft state merged mergeable createdAt changedFiles
  author { login __typename }
  baseRefName baseRefOid baseRef { name target { oid } }
  headRefName headRefOid headRepository { nameWithOwner }
  files(first: 100) { totalCount nodes { path changeType additions deletions } }
  reviews(first: 100) { nodes { author { login } state submittedAt commit { oid } } }
  comments(last: 1) { totalCount nodes { databaseId body viewerDidAuthor author { login __typename } } }
  commits(last: 1) { totalCount nodes { commit {
    oid
    status { state contexts { context state } context(name: "deployment-plan/qa") { description targetUrl creator { login } } }
    checkSuites(first: 10, filterBy: { appId: $app }) { nodes {
      app { slug }
      checkRuns(first: 10, filterBy: { checkName: "plan", checkType: LATEST }) {
        nodes { name status conclusion title summary annotations(first: 1) { totalCount nodes { path location { start { line } } } } }
      }
    } }
    statusCheckRollup { state }
  } } }
}`;

describe('the pull requests of a repository', () => {
  let world: GraphqlWorld;
  const opened: PullRequest[] = [];
  let appId: number;

  beforeAll(async () => {
    world = await createGraphqlWorld();
    const { repository, actor } = world;
    for (const [index, name] of ['one', 'two', 'three'].entries()) {
      await commit(repository, {
        branch: name,
        from: 'main',
        files: { [`plans/${name}.yml`]: 'a: 1\nb: 2\n' },
      });
      const head = { ref: name };
      opened.push(
        await openPullRequest(world.world, actor, {
          repository,
          title: name,
          head,
          base: 'main',
          draft: index === 1,
        }),
      );
    }
    appId = decorate(world, opened[0]);
  });
  afterAll(() => world.remove());

  test('come in pages with all that is known of them', async () => {
    const { data, errors } = await world.ask(listing, { states: ['OPEN'], app: appId });
    expect(errors).toBeUndefined();
    const [first] = opened;
    expect(data).toMatchObject({
      viewer: { login: 'alice' },
      repository: {
        nameWithOwner: 'acme/release',
        url: 'https://github.example/acme/release',
        visibility: 'PRIVATE',
        defaultBranchRef: { name: 'main' },
        pullRequests: {
          totalCount: 3,
          pageInfo: { hasNextPage: true, hasPreviousPage: false },
          nodes: [
            {
              number: 1,
              url: 'https://github.example/acme/release/pull/1',
              body: '',
              isDraft: false,
              state: 'OPEN',
              merged: false,
              mergeable: 'MERGEABLE',
              changedFiles: 1,
              author: { login: 'alice', __typename: 'User' },
              baseRefName: 'main',
              baseRef: { name: 'main', target: { oid: first?.base.sha } },
              headRefOid: first?.head.sha,
              headRepository: { nameWithOwner: 'acme/release' },
              files: {
                totalCount: 1,
                nodes: [{ path: 'plans/one.yml', changeType: 'ADDED', additions: 2, deletions: 0 }],
              },
              reviews: {
                nodes: [{ author: { login: 'bob' }, state: 'APPROVED', commit: { oid: first?.head.sha } }],
              },
              comments: {
                totalCount: 2,
                nodes: [
                  {
                    body: 'by the app',
                    viewerDidAuthor: false,
                    author: { login: 'planner', __typename: 'Bot' },
                  },
                ],
              },
              commits: {
                totalCount: 1,
                nodes: [
                  {
                    commit: {
                      status: {
                        state: 'SUCCESS',
                        contexts: [{ context: 'deployment-plan/qa', state: 'SUCCESS' }],
                        context: { description: 'passed', creator: { login: 'planner' } },
                      },
                      checkSuites: {
                        nodes: [
                          {
                            app: { slug: 'planner' },
                            checkRuns: {
                              nodes: [
                                {
                                  status: 'COMPLETED',
                                  conclusion: 'NEUTRAL',
                                  title: 'again',
                                  annotations: {
                                    totalCount: 1,
                                    nodes: [{ path: 'plans/one.yml', location: { start: { line: 3 } } }],
                                  },
                                },
                              ],
                            },
                          },
                        ],
                      },
                      statusCheckRollup: { state: 'FAILURE' },
                    },
                  },
                ],
              },
            },
            {
              number: 2,
              isDraft: true,
              commits: { nodes: [{ commit: { status: null, statusCheckRollup: null } }] },
            },
          ],
        },
      },
    });
  });

  test('go on behind a cursor', async () => {
    const page =
      '{ repository(owner: "acme", name: "release") { pullRequests(first: 2) { pageInfo { endCursor } } } }';
    const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(await world.ask(page)))?.[1];
    const { data } = await world.ask(listing, { after: cursor });
    expect(data).toMatchObject({
      repository: {
        pullRequests: { pageInfo: { hasNextPage: false, hasPreviousPage: true }, nodes: [{ number: 3 }] },
      },
    });
  });

  test('say when they were merged', async () => {
    const [, , third] = opened;
    if (third === undefined) throw new Error('there are three');
    await mergePullRequest(world.world, world.actor, third);
    const query = `{ repository(owner: "acme", name: "release") {
      pullRequest(number: 3) { state merged closed mergeCommit { oid } files(first: 1) { nodes { path } } }
      pullRequests(states: MERGED, baseRefName: "main", headRefName: "three", last: 5) { nodes { number } }
    } }`;
    expect((await world.ask(query)).data).toMatchObject({
      repository: {
        pullRequest: {
          state: 'MERGED',
          merged: true,
          closed: true,
          mergeCommit: { oid: third.mergeCommit },
          files: { nodes: [{ path: 'plans/three.yml' }] },
        },
        pullRequests: { nodes: [{ number: 3 }] },
      },
    });
  });
});

/** A review, two comments, statuses and check runs; gives the id of the app that made them. */
function decorate(
  { world, repository, alice, bob }: GraphqlWorld,
  pullRequest: PullRequest | undefined,
): number {
  if (pullRequest === undefined) throw new Error('nothing was opened');
  const { app } = createApp(world, { slug: 'planner', owner: alice, permissions: { checks: 'write' } });
  const installation = installApp(world, { app, account: repository.owner });
  const bot = { account: app.bot, token: createInstallationToken(world, { installation }) };
  reviewPullRequest(world, { account: bob, token: null }, pullRequest, { state: 'APPROVED' });
  addComment(world, { account: alice, token: null }, pullRequest, 'by a person');
  addComment(world, bot, pullRequest, 'by the app');
  const { sha } = pullRequest.head;
  for (const state of ['failure', 'success'] as const)
    setStatus(world, bot, repository, { sha, state, context: 'deployment-plan/qa', description: 'passed' });
  const place = { repository, app, headSha: sha, name: 'plan' };
  createCheckRun(world, bot, place, { conclusion: 'failure' });
  createCheckRun(world, bot, place, {
    conclusion: 'neutral',
    output: { title: 'again', summary: 'seen', annotations: [annotation] },
  });
  return app.id;
}

const annotation = {
  path: 'plans/one.yml',
  startLine: 3,
  endLine: 3,
  startColumn: null,
  endColumn: null,
  level: 'warning',
  message: 'mind this',
  title: null,
  details: null,
} as const;
