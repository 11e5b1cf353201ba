import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTeam, createUser } from '../../../../sandbox/operations/accounts/create-accounts.ts';
import { createToken } from '../../../../sandbox/operations/accounts/create-tokens.ts';
import { createReviewers } from '../../../../src/adapters/github/reviewers/create-reviewers.ts';
import { ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { createGitHubWorld, type GitHubWorld } from '../github-world.ts';
import { connectScripted, type ScriptedAnswer } from '../scripted-fetch.ts';

describe('the members of teams', () => {
  let github: GitHubWorld;

  beforeAll(async () => {
    github = await createGitHubWorld();
    const { sandbox, acme } = github;
    const people = Array.from({ length: 230 }, (_, index) =>
      createUser(sandbox.world, { login: `person-${index}` }),
    );
    const all = people.map((user) => [user, 'member'] as const);
    createTeam(sandbox.world, { organization: acme, slug: 'everybody', members: all });
    createTeam(sandbox.world, { organization: acme, slug: 'few', members: all.slice(0, 2) });
  });
  afterAll(() => github.sandbox.close());

  function asAlice() {
    const { account } = github.alice;
    if (account.type !== 'User') throw new Error('alice is a person');
    const { value: token } = createToken(github.sandbox.world, { account });
    github.requests();
    return createReviewers(github.connect({ credentials: { kind: 'token', token } }).api);
  }

  test('come all, with one request for every hundred of the largest team', async () => {
    const found = await asAlice().teamMembers(['@acme/everybody', '@acme/few', '@acme/none']);
    expect([...found].map(([team, members]) => [team, members?.size])).toEqual([
      ['@acme/everybody', 230],
      ['@acme/few', 2],
      ['@acme/none', undefined],
    ]);
    expect(github.requests()).toEqual(Array(3).fill('graphql TeamMembers'));
  });

  test('of what is no team take no request', async () => {
    const found = await asAlice().teamMembers(['acme', '@acme']);
    expect([...found.values()]).toEqual([null, null]);
    expect(github.requests()).toEqual([]);
  });
});

const team = (...logins: readonly string[]) => ({
  team: {
    members: {
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: logins.map((login) => ({ login })),
    },
  },
});

describe('the members of teams that GitHub does not tell', () => {
  const ask = (answer: ScriptedAnswer) =>
    createReviewers(connectScripted(() => answer).api).teamMembers(['@acme/a', '@acme/b']);

  test.each<[string, ScriptedAnswer, readonly (readonly string[] | null)[]]>([
    [
      'because the token may not see one of them',
      {
        body: {
          data: { t0: { team: null }, t1: team('bob') },
          errors: [{ type: 'FORBIDDEN', message: 'no', path: ['t0', 'team'] }],
        },
      },
      [null, ['bob']],
    ],
    [
      'because the token lacks the scope',
      { body: { errors: [{ type: 'INSUFFICIENT_SCOPES', message: "needs one of ['read:org']" }] } },
      [null, null],
    ],
    [
      'because the team has none to show',
      { body: { data: { t0: { team: { members: null } }, t1: null } } },
      [null, null],
    ],
  ])('are null %s', async (_, answer, expected) => {
    const found = await ask(answer);
    expect([...found.values()].map((members) => members && [...members])).toEqual(expected);
  });

  test.each<[string, ScriptedAnswer]>([
    ['breaks down', { body: { errors: [{ message: 'Something went wrong' }] } }],
    ['is no answer', { body: { data: { t0: { team: { members: {} } } } } }],
    ['loses its way', { status: 502, body: 'Bad gateway' }],
  ])('are not to be had when GitHub %s', async (_, answer) => {
    await expect(ask(answer)).rejects.toThrow(ForgeUnavailable);
  });
});
