import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApp } from '../../../../sandbox/operations/accounts/create-app.ts';
import {
  createWorkflowToken,
  permissionsFor,
} from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createCheckRun } from '../../../../sandbox/operations/commits/check-runs.ts';
import { addComment } from '../../../../sandbox/operations/issues/comment.ts';
import { reviewPullRequest } from '../../../../sandbox/operations/pull-requests/review-pull-request.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
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

describe('publications with those who wrote what is proposed', () => {
  let github: GitHubWorld;
  let number: number;

  beforeAll(async () => {
    github = await createGitHubWorld();
  });
  afterAll(() => github.sandbox.close());

  async function propose(branch: string, ...commits: readonly { author?: string; message?: string }[]) {
    const { sandbox, bob, repository } = github;
    const [first, ...others] = commits.map((commit, index) => ({
      ...{ branch, files: { [`plans/${branch}.yml`]: `${index}` }, from: 'refs/heads/env/qa' },
      ...commit,
    }));
    if (first === undefined) throw new Error('there is nothing to propose');
    await commitFiles(sandbox.world, bob, repository, first, ...others);
    number = await github.propose(branch);
    github.requests();
    const questions = [{ ...question, contributors: true, pullRequest: number }];
    return (await github.connect().forge.publications(questions)).get(number);
  }

  test('name authors, co-authors and committers, with their accounts where there are any', async () => {
    const { account } = github.bob;
    const found = await propose('one', {
      author: `Bob <${account.id}+bob@users.noreply.github.com>`,
      message: 'A plan\n\nCo-authored-by: Eve <eve@example.com>\nCo-Authored-By: Eve <eve@example.com>',
    });
    const commit = github.pullRequest(number).head.sha;
    const bob = { login: 'bob', identity: `Bob <${account.id}+bob@users.noreply.github.com>`, commit };
    const eve = { login: null, identity: 'Eve <eve@example.com>', commit };
    expect(found).toMatchObject({
      author: 'alice',
      contributors: { people: [bob, eve, bob], complete: true },
    });
    expect(github.requests()).toEqual(['graphql Publications']);
  });

  test('name those of all commits, however many there are', async () => {
    const authors = Array.from({ length: 25 }, (_, index) => `P${index} <p${index}@example.com>`);
    const found = await propose('many', ...authors.map((author) => ({ author })));
    const named = new Set(found?.contributors?.people.map(({ identity }) => identity));
    expect([...named].sort()).toEqual([...authors].sort());
    expect(github.requests()).toEqual(['graphql Publications', 'graphql MissingParts']);
  });

  test('say when a commit has more authors than can be told', async () => {
    const others = Array.from({ length: 30 }, (_, index) => `Co-authored-by: P <p${index}@example.com>`);
    const found = await propose('crowd', { message: ['A plan', '', ...others].join('\n') });
    expect(found?.contributors?.complete).toBe(false);
  });

  test('of 25 pull requests cost 6 points', async () => {
    const { sandbox, repository } = github;
    const permissions = permissionsFor('write');
    const token = createWorkflowToken(sandbox.world, { repository, permissions });
    const { forge } = github.connect({ credentials: { kind: 'token', token: token.value } });
    const numbers = Array.from({ length: 25 }, (_, index) => index + 1);
    await forge.publications(
      numbers.map((pullRequest) => ({ ...question, contributors: true, pullRequest })),
    );
    expect(token.rate.graphql.used).toBe(6);
  });

  test('call an app by a login that no person can have', async () => {
    const { sandbox, acme, repository } = github;
    const { app } = createApp(sandbox.world, { slug: 'dave', owner: acme }, noKeys);
    await propose('app', {});
    reviewPullRequest(sandbox.world, { account: app.bot, token: null }, github.pullRequest(number), {
      state: 'APPROVED',
    });
    repository.collaborators.clear();
    const found = await github.connect().forge.publications([{ ...question, pullRequest: number }]);
    expect(found.get(number)?.reviews).toMatchObject([{ author: 'dave[bot]', mayWrite: false }]);
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
    author: null,
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

  test('know not all who wrote what is proposed, when the head is not among the listed commits', async () => {
    const proposed = { pageInfo: { hasPreviousPage: false, startCursor: null }, nodes: [] };
    const commits = { nodes: [{ commit: { oid: head, status: null, checkSuites: noSuites } }] };
    const { forge } = connectScripted(() => standing({ commits, proposed }));
    const found = await forge.publications([{ ...question, contributors: true, pullRequest: 41 }]);
    expect(found.get(41)?.contributors).toEqual({ people: [], complete: false });
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
