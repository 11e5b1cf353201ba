import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { actionsAppSlug } from '../../../sandbox/model/lookups.ts';
import { createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { registerApp } from '../../../sandbox/operations/accounts/create-app.ts';
import {
  createToken,
  createWorkflowToken,
  permissionsFor,
} from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

let world: GraphqlWorld;

beforeAll(async () => {
  world = await createGraphqlWorld();
  registerApp(world.world, { slug: actionsAppSlug, owner: world.alice });
});
afterAll(() => world.remove());

describe('what cannot be seen', () => {
  const query =
    '{ a: repository(owner: "acme", name: "release") { name } b: repository(owner: "acme", name: "gone") { name } }';

  test('is null and not found, while the rest is answered', async () => {
    expect(await world.ask(query)).toEqual({
      data: { a: { name: 'release' }, b: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['b'],
          locations: [{ line: 1, column: 58 }],
          message: "Could not resolve to a Repository with the name 'acme/gone'.",
        },
      ],
    });
  });

  test('looks the same to strangers', async () => {
    const stranger = createToken(world.world, { account: createUser(world.world, { login: 'mallory' }) });
    const { data, errors } = await world.ask(query, {}, stranger);
    expect(data).toEqual({ a: null, b: null });
    expect(errors?.map(({ type }) => type)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  test('is a pull request that does not exist', async () => {
    const { data, errors } = await world.ask(
      '{ repository(owner: "acme", name: "release") { pullRequest(number: 99) { title } } }',
    );
    expect(data).toEqual({ repository: { pullRequest: null } });
    expect(errors).toMatchObject([{ type: 'NOT_FOUND', path: ['repository', 'pullRequest'] }]);
  });
});

describe('a token without a permission', () => {
  test.each([
    [
      'statuses',
      'defaultBranchRef { target { ... on Commit { status { state } } } }',
      ['defaultBranchRef', 'target', 'status'],
    ],
    [
      'checks',
      'defaultBranchRef { target { ... on Commit { checkSuites(first: 1) { totalCount } } } }',
      ['defaultBranchRef', 'target', 'checkSuites'],
    ],
    [
      'deployments',
      'defaultBranchRef { target { ... on Commit { deployments(first: 1) { totalCount } } } }',
      ['defaultBranchRef', 'target', 'deployments'],
    ],
    [
      'pull-requests',
      'defaultBranchRef { target { ... on Commit { associatedPullRequests(first: 1) { totalCount } } } }',
      ['defaultBranchRef', 'target', 'associatedPullRequests'],
    ],
    ['contents', 'object(expression: "main:readme.md") { oid }', ['object']],
    ['pull-requests', 'pullRequest(number: 1) { title }', ['pullRequest']],
  ] as const)('%s is refused exactly there', async (permission, selection, path) => {
    const permissions = permissionsFor('read', { [permission]: 'none' });
    const token = createWorkflowToken(world.world, { repository: world.repository, permissions });
    const query = `{ repository(owner: "acme", name: "release") { name ${selection} } }`;
    const { data, errors } = await world.ask(query, {}, token);
    expect(data).toMatchObject({ repository: { name: 'release' } });
    expect(errors).toMatchObject([
      {
        type: 'FORBIDDEN',
        path: ['repository', ...path],
        message: 'Resource not accessible by integration',
      },
    ]);
  });
});

describe('pages', () => {
  const within = (selection: string) =>
    `{ repository(owner: "acme", name: "release") { name ${selection} } }`;

  test.each([
    ['pullRequests(first: 101) { totalCount }', 'EXCESSIVE_PAGINATION', /101 records.*`first` limit of 100/],
    ['pullRequests { nodes { number } }', 'MISSING_PAGINATION_BOUNDARIES', /`first` or `last`/],
    [
      'refs(refPrefix: "refs/tags/") { edges { cursor } }',
      'MISSING_PAGINATION_BOUNDARIES',
      /`refs` connection/,
    ],
    [
      'pullRequests { ... on PullRequestConnection { nodes { number } } }',
      'MISSING_PAGINATION_BOUNDARIES',
      /`first`/,
    ],
    ['pullRequests(first: 1, after: "here") { totalCount }', 'INVALID_CURSOR_ARGUMENTS', /`here`/],
    ['pullRequests(first: -1) { totalCount }', 'INVALID_CURSOR_ARGUMENTS', /less than zero/],
  ])('%s is %s', async (selection, type, message) => {
    const { errors } = await world.ask(within(selection));
    expect(errors).toMatchObject([{ type, message: expect.stringMatching(message) }]);
  });

  test('are not needed to count', async () => {
    expect(await world.ask(within('pullRequests { totalCount }'))).toEqual({
      data: { repository: { name: 'release', pullRequests: { totalCount: 0 } } },
    });
  });
});

describe('a query that cannot be executed', () => {
  test.each([
    ['{ repository(', /Syntax Error/],
    ['{ nothing }', /Cannot query field "nothing"/],
    ['query A { viewer { login } } query B { viewer { login } }', /operation name/],
    ['query ($n: Int!) { repository(owner: "a", name: "b") { pullRequest(number: $n) { title } } }', /"\$n"/],
  ])('%s is answered without data', async (query, message) => {
    const { data, errors } = await world.ask(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('asks for too many nodes', async () => {
    const query = `{ repository(owner: "acme", name: "release") { pullRequests(first: 100) { nodes {
      commits(first: 100) { nodes { commit { checkSuites(first: 100) { totalCount } } } }
    } } } }`;
    const { data, errors } = await world.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([
      { type: 'MAX_NODE_LIMIT_EXCEEDED', message: expect.stringContaining('up to 1,010,100 possible nodes') },
    ]);
  });
});

test('a field that the sandbox does not serve says so', async () => {
  const { errors } = await world.ask('{ repository(owner: "acme", name: "release") { stargazerCount } }');
  expect(errors?.map(({ message }) => message)).toEqual([
    'The sandbox does not serve Repository.stargazerCount.',
  ]);
});

test('the rate limit says what the query cost', async () => {
  const { data } = await world.ask('{ rateLimit { cost limit remaining nodeCount } }');
  expect(data).toEqual({ rateLimit: { cost: 1, limit: 5000, remaining: 5000, nodeCount: 0 } });
  expect(world.charged.at(-1)).toEqual({ points: 1, nodes: 0 });
});

test('variables that were not given cost as their defaults say', async () => {
  await world.ask(
    'query ($n: Int = 50) { repository(owner: "acme", name: "release") { pullRequests(first: $n) { totalCount } } }',
  );
  expect(world.charged.at(-1)).toEqual({ points: 1, nodes: 50 });
});
