import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { mergePullRequest } from '../../../../sandbox/operations/pull-requests/merge-pull-request.ts';
import { planText, proposePlan } from '../../../../sandbox/seed/propose-plan.ts';
import { type ReleaseWorld, seedReleaseWorld } from '../../../../sandbox/seed/seed-release-world.ts';
import { type Sandbox, startSandbox } from '../../../../sandbox/start.ts';
import { connectGitHub } from '../../../../src/adapters/github/connect-github.ts';
import { createPullRequestNumbers } from '../../../../src/adapters/github/merging/create-pull-request-numbers.ts';
import { connectScripted } from '../scripted-fetch.ts';

describe('the numbers of merged pull requests', () => {
  let sandbox: Sandbox;
  let acme: ReleaseWorld;
  beforeAll(async () => {
    sandbox = await startSandbox();
    acme = await seedReleaseWorld(sandbox.world, { environments: { qa: {} } });
  });
  afterAll(() => sandbox.close());

  test('are found by their merges', async () => {
    const { releases, alice: author } = acme;
    const plan = { releases, environment: 'qa', author };
    const text = planText({ payments: '2.3.0' });
    const merged = await proposePlan(sandbox.world, { ...plan, plan: 'one', text });
    await proposePlan(sandbox.world, { ...plan, plan: 'open', text });
    const commit = await mergePullRequest(sandbox.world, { account: acme.carol, token: null }, merged);
    const { api } = connectGitHub({
      repository: { owner: 'acme', name: 'releases' },
      addresses: { api: sandbox.apiUrl, graphql: sandbox.graphqlUrl, server: sandbox.serverUrl },
      credentials: { kind: 'token', token: createToken(sandbox.world, { account: acme.alice }).value },
      pace: 0,
    });
    const found = await createPullRequestNumbers(api).ofMerges([commit, 'f'.repeat(40)]);
    expect(found).toEqual(new Map([[commit, merged.number]]));
  });
});

describe('asking for them', () => {
  /** Pages of a hundred merges, `c1` the newest, of which there are so many pages. */
  function merges(pages: number) {
    return connectScripted(({ variables }) => {
      const page = Number(variables.after ?? 0);
      const nodes = Array.from({ length: 100 }, (_, index) => {
        const number = page * 100 + index + 1;
        return { number, mergeCommit: index === 50 ? null : { oid: `c${number}` } };
      });
      const pageInfo = { hasNextPage: page + 1 < pages, endCursor: String(page + 1) };
      return { body: { data: { repository: { pullRequests: { pageInfo, nodes } } } } };
    });
  }

  test.each<readonly [string, readonly string[], number]>([
    ['no commit', [], 0],
    ['the newest', ['c1'], 1],
    ['one further back', ['c3', 'c250'], 3],
    ['one that no pull request has made', ['c3', 'none'], 5],
  ])('for %s takes as few pages as there must be', async (_what, commits, requests) => {
    const { api, sent } = merges(5);
    const found = await createPullRequestNumbers(api).ofMerges(commits);
    expect([...found.keys()]).toEqual(commits.filter((it) => it !== 'none'));
    expect(sent).toHaveLength(requests);
  });
});
