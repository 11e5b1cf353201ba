import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { publishRelease } from '../../../sandbox/operations/repositories/publish-release.ts';
import { commit, createGraphqlWorld, type GraphqlWorld } from './graphql-world.ts';

let world: GraphqlWorld;
let first: string;
let second: string;

beforeAll(async () => {
  world = await createGraphqlWorld();
  const { repository } = world;
  const files = { 'deploy/modules.yml': 'modules: {}\n', picture: 'a\0b', 'ümlaut.txt': 'ü' };
  // The older version has the newer commit.
  first = await commit(repository, {
    branch: 'main',
    files,
    at: 2000,
    tags: ['v1.0.0'],
    message: 'one\n\nmore',
  });
  second = await commit(repository, {
    branch: 'main',
    files: { a: 'a' },
    at: 1000,
    tags: ['v1.1.0', 'x/2.0.0'],
  });
});
afterAll(() => world.remove());

async function inRepository(selection: string): Promise<unknown> {
  const query = `{ repository(owner: "acme", name: "release") { ${selection} } }`;
  const { data, errors } = await world.ask(query);
  expect(errors).toBeUndefined();
  return data?.repository;
}

test('files are found by commit, branch and tag', async () => {
  const blob = '... on Blob { byteSize isBinary isTruncated text }';
  expect(
    await inRepository(`
      byCommit: object(expression: "${first}:deploy/modules.yml") { __typename ${blob} }
      byBranch: object(expression: "main:picture") { ${blob} }
      byTag: object(expression: "v1.0.0:ümlaut.txt") { ${blob} }
      gone: object(expression: "v9.9.9:deploy/modules.yml") { oid }
      split: object(expression: "main:a\\nb") { oid }
    `),
  ).toEqual({
    byCommit: {
      __typename: 'Blob',
      byteSize: 12,
      isBinary: false,
      isTruncated: false,
      text: 'modules: {}\n',
    },
    byBranch: { byteSize: 3, isBinary: true, isTruncated: false, text: null },
    byTag: { byteSize: 2, isBinary: false, isTruncated: false, text: 'ü' },
    gone: null,
    split: null,
  });
});

test('a file too long to be sent whole says so', async () => {
  await commit(world.repository, { branch: 'long', from: 'main', files: { long: 'x'.repeat(600_000) } });
  const file = '... on Blob { byteSize isTruncated text }';
  expect(await inRepository(`object(expression: "long:long") { ${file} }`)).toEqual({
    object: { byteSize: 600_000, isTruncated: true, text: 'x'.repeat(512_000) },
  });
});

test('folders list what is in them', async () => {
  const entries = '... on Tree { entries { name type mode object { ... on Blob { text } } } }';
  expect(await inRepository(`object(expression: "main:deploy") { __typename ${entries} }`)).toEqual({
    object: {
      __typename: 'Tree',
      entries: [{ name: 'modules.yml', type: 'blob', mode: 0o100644, object: { text: 'modules: {}\n' } }],
    },
  });
});

test('commits tell what they say', async () => {
  const facts = `... on Commit { oid message messageHeadline messageBody committedDate
    author { name email user { login } } parents(first: 1) { totalCount nodes { oid } } tree { __typename } }`;
  expect(await inRepository(`object(oid: "${first}") { ${facts} }`)).toMatchObject({
    object: {
      oid: first,
      message: 'one\n\nmore',
      messageHeadline: 'one',
      messageBody: 'more',
      committedDate: '1970-01-01T00:33:20Z',
      author: { name: 'Alice', email: 'alice@acme.example', user: { login: 'alice' } },
      parents: { totalCount: 1 },
      tree: { __typename: 'Tree' },
    },
  });
});

test('refs are found by name, tags lead to what they name', async () => {
  expect(
    await inRepository(`
      branch: ref(qualifiedName: "refs/heads/main") { name prefix target { oid __typename } }
      short: ref(qualifiedName: "main") { name }
      tag: ref(qualifiedName: "refs/tags/x/2.0.0") { name target { __typename
        ... on Tag { name message target { oid __typename } } } }
      gone: ref(qualifiedName: "refs/tags/gone") { name }
    `),
  ).toEqual({
    branch: { name: 'main', prefix: 'refs/heads/', target: { oid: second, __typename: 'Commit' } },
    short: { name: 'main' },
    tag: {
      name: 'x/2.0.0',
      target: {
        __typename: 'Tag',
        name: 'x/2.0.0',
        message: 'about x/2.0.0',
        target: { oid: second, __typename: 'Commit' },
      },
    },
    gone: null,
  });
});

test.each([
  ['first: 9', ['v1.0.0', 'v1.1.0', 'x/2.0.0']],
  ['first: 9, orderBy: { field: ALPHABETICAL, direction: DESC }', ['x/2.0.0', 'v1.1.0', 'v1.0.0']],
  ['last: 1, orderBy: { field: TAG_COMMIT_DATE, direction: ASC }', ['v1.0.0']],
  ['first: 9, query: "v1"', ['v1.0.0', 'v1.1.0']],
])('refs(%s)', async (args, names) => {
  const found = await inRepository(`refs(refPrefix: "refs/tags/", ${args}) { nodes { name } }`);
  expect(found).toEqual({ refs: { nodes: names.map((name) => ({ name })) } });
});

test('releases say what is published about tags; drafts are seen by those who may write', async () => {
  const { world: sandbox, actor, repository, bob } = world;
  publishRelease(sandbox, actor, repository, { tag: 'v1.0.0', name: 'One', body: 'first' });
  publishRelease(sandbox, actor, repository, { tag: 'v1.1.0', prerelease: true });
  publishRelease(sandbox, actor, repository, { tag: 'v9.9.9', draft: true });
  const order = 'orderBy: { field: CREATED_AT, direction: DESC }';
  const selection = `releases(first: 2, ${order}) { totalCount nodes {
    tagName name description isDraft isPrerelease publishedAt tag { name } } }`;
  const first = { tagName: 'v1.0.0', name: 'One', description: 'first', isDraft: false, isPrerelease: false };
  const draft = { tagName: 'v9.9.9', isDraft: true, publishedAt: null, tag: null };
  const second = { tagName: 'v1.1.0', name: null, description: null, isPrerelease: true };
  expect(await inRepository(selection)).toMatchObject({
    releases: { totalCount: 3, nodes: [draft, second] },
  });
  const query = `{ repository(owner: "acme", name: "release") { ${selection} } }`;
  const { data } = await world.ask(query, {}, createToken(sandbox, { account: bob }));
  expect(data).toMatchObject({
    repository: { releases: { totalCount: 2, nodes: [second, { ...first, tag: { name: 'v1.0.0' } }] } },
  });
});
