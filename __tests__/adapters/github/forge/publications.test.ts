import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApp } from '../../../../sandbox/operations/accounts/create-app.ts';
import {
  createWorkflowToken,
  permissionsFor,
} from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../../sandbox/operations/commits/check-runs.ts';
import { addComment } from '../../../../sandbox/operations/issues/comment.ts';
import { reviewPullRequest } from '../../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { checkWith, green, question } from '../../../contracts/forge/samples.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { connectScripted, type ScriptedAnswer } from '../scripted-fetch.ts';

/** Of Apps that nobody asks as. */
const noKeys = { publicKey: '', privateKey: '' };

describe('publications', () => {
  let github: GitHubWorld;
  let branches = 0;

  beforeAll(async () => {
    github = await createGitHubWorld();
  });
  afterAll(() => github.sandbox.close());

  async function propose(): Promise<number> {
    branches += 1;
    await github.createBranch(`plan/qa/${branches}`);
    const number = await github.propose(`plan/qa/${branches}`);
    github.requests();
    return number;
  }

  function chat(number: number, comments: number): void {
    const { sandbox, bob } = github;
    for (let index = 0; index < comments; index += 1)
      addComment(sandbox.world, bob, github.pullRequest(number), `Comment ${index}`);
  }

  test('of 60 pull requests take 3 requests', async () => {
    const number = await propose();
    const questions = Array.from({ length: 60 }, (_, index) => ({
      ...question,
      pullRequest: number + index,
    }));
    const found = await github.connect().forge.publications(questions);
    expect([...found.keys()]).toEqual([number]);
    expect(github.requests()).toEqual(Array(3).fill('graphql Publications'));
  });

  test('of 200 pull requests cost 24 of the 1,000 points that GITHUB_TOKEN has in an hour', async () => {
    const { sandbox, repository } = github;
    const permissions = permissionsFor('write');
    const token = createWorkflowToken(sandbox.world, { repository, permissions });
    const { forge } = github.connect({ credentials: { kind: 'token', token: token.value } });
    const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
    await forge.publications(numbers.map((pullRequest) => ({ ...question, pullRequest })));
    expect(token.rate.graphql.used).toBe(24);
  });

  test.each([1, 3, 20])(
    'tell our check run from %s newer ones of others that are named like it',
    async (others) => {
      const number = await propose();
      const headSha = github.pullRequest(number).head.sha;
      const { forge } = github.connect();
      await forge.setCheck(headSha, checkWith(1), null);
      await forge.setCheck(headSha, checkWith(2), null);
      const { sandbox, acme, alice, repository } = github;
      for (let index = 0; index < others; index += 1) {
        const { app } = createApp(sandbox.world, { slug: `other-${number}-${index}`, owner: acme }, noKeys);
        const place = { repository, app, headSha, name: question.check };
        createCheckRun(sandbox.world, alice, place, { conclusion: 'success' });
      }
      github.requests();
      const found = await forge.publications([{ ...question, pullRequest: number }]);
      expect(found.get(number)?.check).toMatchObject({ conclusion: 'failure', annotations: 2 });
      expect(github.requests()).toHaveLength(others < 3 ? 1 : 2);
    },
  );

  test('of none take no request', async () => {
    github.requests();
    expect(await github.connect().forge.publications([])).toEqual(new Map());
    expect(github.requests()).toEqual([]);
  });

  test('hold our comment however late it was written', async () => {
    const [late, early] = [await propose(), await propose()];
    const { forge } = github.connect();
    await forge.setComment(early, question.marker, null);
    for (const number of [late, early]) chat(number, 250);
    await forge.setComment(late, question.marker, null);
    github.requests();
    const questions = [late, early].map((pullRequest) => ({ ...question, pullRequest }));
    const found = await forge.publications(questions);
    expect(found.get(late)?.comment?.body).toBe(question.marker);
    expect(found.get(early)?.comment?.body).toBe(question.marker);
    expect(github.requests()).toEqual([
      'graphql Publications',
      'graphql MissingParts',
      'graphql MissingParts',
    ]);
  });

  test('are there for a token that may not see checks, which has made none', async () => {
    const number = await propose();
    const app = github.connect().forge;
    await app.setCheck(github.pullRequest(number).head.sha, checkWith(0), null);
    const permissions = { contents: 'read', 'pull-requests': 'write', statuses: 'write' } as const;
    const token = github.workflowToken(permissions);
    const { forge } = github.connect({ credentials: { kind: 'token', token } });
    const found = await forge.publications([{ ...question, pullRequest: number }]);
    expect(found.get(number)).toMatchObject({ open: true, check: null });
  });

  test('hold all reviews in order', async () => {
    const number = await propose();
    const { world } = github.sandbox;
    const review = (state: 'COMMENTED' | 'CHANGES_REQUESTED') =>
      reviewPullRequest(world, github.bob, github.pullRequest(number), { state });
    review('CHANGES_REQUESTED');
    for (let index = 0; index < 229; index += 1) review('COMMENTED');
    const found = await github.connect().forge.publications([{ ...question, pullRequest: number }]);
    const states = found.get(number)?.reviews.map(({ state }) => state);
    expect(states).toEqual(['changes-requested', ...Array(229).fill('commented')]);
    expect(github.requests()).toHaveLength(3);
  });
});

const head = 'a'.repeat(40);
const noSuites = { pageInfo: { hasPreviousPage: false }, nodes: [] };

function pullRequest(facts: object = {}) {
  return {
    number: 41,
    state: 'OPEN',
    isDraft: false,
    baseRefName: 'env/qa',
    headRefOid: head,
    baseRef: null,
    commits: { nodes: [{ commit: { oid: 'b'.repeat(40), status: null, checkSuites: noSuites } }] },
    comments: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
    reviews: { pageInfo: { hasPreviousPage: false, startCursor: null }, nodes: [] },
    ...facts,
  };
}

function standing(facts: object): ScriptedAnswer {
  return { body: { data: { viewer: { login: 'planner[bot]' }, repository: { p0: pullRequest(facts) } } } };
}

const { context, state, description, url: targetUrl } = { ...green, state: 'SUCCESS' };
const status = { context: { context, state, description, targetUrl, creator: { login: 'planner' } } };

describe('publications that GitHub does not tell at once', () => {
  const questions = [{ ...question, pullRequest: 41 }];

  test('are completed by the head, when it is not the last of the listed commits', async () => {
    const { forge, sent } = connectScripted(({ variables }) =>
      variables.h0 === head
        ? {
            body: {
              data: {
                repository: { p0: { number: 41 }, h0: { oid: head, status, checkSuites: noSuites } },
              },
            },
          }
        : standing({}),
    );
    const found = await forge.publications(questions);
    expect(found.get(41)).toMatchObject({ head, baseCommit: null, status: green, check: null });
    expect(sent).toHaveLength(2);
  });

  test.each([
    ['without the head', { data: { repository: { p0: { number: 41 }, h0: null } } }],
    ['without the pull request', { data: { viewer: { login: 'x' }, repository: {} } }],
    [
      'with an error besides',
      { data: { viewer: { login: 'x' }, repository: { p0: null } }, errors: [{ message: 'x' }] },
    ],
  ])('are nothing %s', async (_, wrong) => {
    const { forge } = connectScripted(({ variables }) =>
      'h0' in variables || 'viewer' in wrong.data ? { body: wrong } : standing({}),
    );
    await expect(forge.publications(questions)).rejects.toThrow(ForgeUnavailable);
  });

  test('are nothing when there is a further page that cannot be asked for', async () => {
    const comments = { pageInfo: { hasNextPage: true, endCursor: null }, nodes: [] };
    const { forge } = connectScripted(() => standing({ comments }));
    await expect(forge.publications(questions)).rejects.toThrow(/comments.*is not as GitHub documents it/);
  });
});
