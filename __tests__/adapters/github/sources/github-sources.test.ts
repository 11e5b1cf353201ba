import { describe, expect, test } from '@jest/globals';
import { createGitHubSources } from '../../../../src/adapters/github/sources/create-github-sources.ts';
import { createFakeSources } from '../../../support/fake-sources.ts';
import { type TagsQuestion, tagsOf } from '../../../support/tags-of.ts';
import { connectScripted } from '../scripted-fetch.ts';
import { annotated, answerTags, commit, type Repositories } from './scripted-tags.ts';

function connect(repositories: Repositories, options: Parameters<typeof connectScripted>[1] = {}) {
  return connectScripted((request) => answerTags(repositories, request), options);
}

function applications(count: number): { readonly repositories: Repositories; readonly names: string[] } {
  const names = Array.from({ length: count }, (_, index) => `acme/app-${index}`);
  return {
    names,
    repositories: Object.fromEntries(names.map((name) => [name, { 'v1.0.0': commit(name) }])),
  };
}

const ask = (repository: string, ...tags: string[]): TagsQuestion => ({ repository, tags });

describe('tags on GitHub', () => {
  test.each([
    { count: 1, requests: 1 },
    { count: 20, requests: 1 },
    { count: 100, requests: 1 },
    { count: 250, requests: 3 },
  ])('of $count applications take $requests requests', async ({ count, requests }) => {
    const { repositories, names } = applications(count);
    const { sources, sent } = connect(repositories);
    const found = await tagsOf(
      sources,
      names.map((name) => ask(name, 'v1.0.0', 'v9.9.9')),
    );
    expect(found).toEqual(
      new Map(names.map((name) => [name, { kind: 'tags', tags: new Map([['v1.0.0', name]]) }])),
    );
    expect(sent).toHaveLength(requests);
  });

  test('are all asked for by hundreds, of all repositories together', async () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, commit(`c${index}`)]));
    const { sources, sent } = connect({ 'acme/a': many(250), 'acme/b': many(120), 'acme/c': {} });
    const found = await tagsOf(
      sources,
      ['acme/a', 'acme/b', 'acme/c'].map((repository) => ({ repository, tags: 'all' })),
    );
    const sizes = [...found.values()].map((answer) => (answer.kind === 'tags' ? answer.tags.size : answer));
    expect(sizes).toEqual([250, 120, 0]);
    expect(sent).toHaveLength(3);
  });

  test('hold the newest besides those that were named', async () => {
    const tags = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`v${index}`, commit('c')]));
    const { sources } = connect({ 'acme/a': tags });
    const answer = (await tagsOf(sources, [ask('acme/a', 'v29')])).get('acme/a');
    expect(answer?.kind === 'tags' && [...answer.tags.keys()].sort()).toEqual(
      ['v29', ...Array.from({ length: 10 }, (_, index) => `v${index}`)].sort(),
    );
  });

  test('are cut into several requests when very many are named', async () => {
    const names = Array.from({ length: 1200 }, (_, index) => `v${index}`);
    const { sources, sent } = connect({
      'acme/a': Object.fromEntries(names.map((name) => [name, commit(name)])),
    });
    const answer = (await tagsOf(sources, [ask('acme/a', ...names)])).get('acme/a');
    expect(answer?.kind === 'tags' && answer.tags.size).toBe(1200);
    expect(sent).toHaveLength(3);
  });

  test('lead to commits through other tags, and are left out when they lead elsewhere', async () => {
    const { sources } = connect({
      'acme/a': {
        v1: annotated(commit('one')),
        v2: annotated(annotated(annotated(commit('two')))),
        file: { __typename: 'Blob', oid: 'b' },
      },
    });
    expect((await tagsOf(sources, [ask('acme/a', 'v1', 'v2', 'file')])).get('acme/a')).toEqual({
      kind: 'tags',
      tags: new Map([
        ['v1', 'one'],
        ['v2', 'two'],
      ]),
    });
  });

  const tooDeep = annotated({ __typename: 'Tag', oid: 'x' });

  test('are out of reach when one that was named leads through too many others to be followed', async () => {
    const { sources } = connect({ 'acme/a': { v1: tooDeep } });
    expect((await tagsOf(sources, [ask('acme/a', 'v1')])).get('acme/a')).toEqual({
      kind: 'unreachable',
      reason: expect.stringContaining('its tag v1 leads through more than 4 other tags'),
    });
  });

  test.each([{ wanted: ['v1'] }, { wanted: 'all' }] as const)(
    'are left out when nobody named one like that (asked for: $wanted)',
    async ({ wanted }) => {
      const { sources } = connect({ 'acme/a': { v1: commit('one'), odd: tooDeep } });
      const found = await tagsOf(sources, [{ repository: 'acme/a', tags: wanted }]);
      expect(found.get('acme/a')).toEqual({ kind: 'tags', tags: new Map([['v1', 'one']]) });
    },
  );
});

describe('what was asked once', () => {
  test('is not asked again, only what is new', async () => {
    const { repositories } = applications(2);
    const { sources, sent } = connect(repositories);
    await tagsOf(sources, [ask('acme/app-0', 'v1.0.0'), ask('acme/app-0', 'v2.0.0')]);
    await tagsOf(sources, [ask('acme/app-0', 'v2.0.0')]);
    expect(sent).toHaveLength(1);
    await tagsOf(sources, [ask('acme/app-0', 'v3.0.0'), ask('acme/app-1')]);
    expect(sent).toHaveLength(2);
    expect(Object.values(sent[1]?.variables ?? {})).toEqual([
      'acme',
      'app-0',
      'refs/tags/v3.0.0',
      'acme',
      'app-1',
    ]);
  });

  test('is not asked twice at once', async () => {
    const { repositories, names } = applications(3);
    const { sources, sent } = connect(repositories);
    const questions = names.map((name) => ask(name, 'v1.0.0'));
    await Promise.all([tagsOf(sources, questions), tagsOf(sources, questions)]);
    expect(sent).toHaveLength(1);
  });

  test('is asked anew after forgetting, elsewhere too', async () => {
    const { repositories } = applications(1);
    const otherSources = createFakeSources();
    const { sources, sent } = connect(repositories, { otherSources });
    await tagsOf(sources, [ask('acme/app-0')]);
    sources.forget();
    await tagsOf(sources, [ask('acme/app-0')]);
    expect(sent).toHaveLength(2);
    expect(otherSources.asked).toEqual(['forget']);
  });
});

describe('a repository out of reach', () => {
  test.each([
    ['token', /a GITHUB_TOKEN sees its own repository and public ones; .*app-id and private-key/],
    ['app', /the GitHub App must be installed on it too/],
  ] as const)('says what a %s cannot see, and leaves the others alone', async (kind, remedy) => {
    const { repositories } = applications(1);
    const { api } = connect(repositories);
    const sources = createGitHubSources(api, { kind, others: undefined });
    const found = await tagsOf(sources, [ask('acme/secret', 'v1.0.0'), ask('acme/app-0', 'v1.0.0')]);
    expect(found.get('acme/secret')).toEqual({ kind: 'unreachable', reason: expect.stringMatching(remedy) });
    expect(found.get('acme/secret')).toMatchObject({
      reason: expect.stringMatching(
        /^could not read the tags of acme\/secret: it is not there, or the token may not/,
      ),
    });
    expect(found.get('acme/app-0')).toMatchObject({ kind: 'tags' });
  });

  test.each([
    [
      'an error of no repository',
      { data: null, errors: [{ message: 'Something odd' }] },
      /only in part.*Something odd/,
    ],
    [
      'a limit',
      { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] },
      /rate limit.*go on/,
    ],
    ['no data', { data: null }, /cannot be read/],
    ['a hole', { data: { r0: { list: null, t0: null } } }, /cannot be read/],
    ['not even JSON', '{"data":{"r0', /cannot be read/],
  ])('makes all of them so with %s', async (_, body, reason) => {
    const { sources } = connectScripted(() => ({ body, headers: { 'content-type': 'application/json' } }));
    const found = await tagsOf(sources, [ask('acme/a', 'v1')]);
    expect(found.get('acme/a')).toEqual({ kind: 'unreachable', reason: expect.stringMatching(reason) });
  });

  test('is one whose tags change while they are read', async () => {
    const list = { totalCount: 7, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    const { sources } = connectScripted(() => ({ body: { data: { r0: { list } } } }));
    const found = await tagsOf(sources, [{ repository: 'acme/a', tags: 'all' }]);
    expect(found.get('acme/a')).toMatchObject({ reason: expect.stringContaining('changed while') });
  });
});

describe('an address', () => {
  test.each([
    'acme/app-0',
    'https://github.com/acme/app-0',
    'https://github.com/acme/app-0.git',
    'https://github.com/acme/app-0/',
  ])('%s is on this GitHub', async (address) => {
    const { sources, sent } = connect(applications(1).repositories);
    expect((await tagsOf(sources, [ask(address, 'v1.0.0')])).get(address)).toMatchObject({ kind: 'tags' });
    expect(sent).toHaveLength(1);
  });

  test.each([
    'https://github.example.com/acme/app-0',
    'https://github.com:8443/acme/app-0',
    'https://github.com/acme/app-0/more',
    'https://me@github.com/acme/app-0',
    'ssh://git@github.com/acme/app-0.git',
    '/srv/git/app-0.git',
  ])('%s is asked for elsewhere', async (address) => {
    const otherSources = createFakeSources();
    otherSources.repositories.set(address, new Map([['v1.0.0', 'c']]));
    const { sources, sent } = connect({}, { otherSources });
    expect((await tagsOf(sources, [ask(address, 'v1.0.0')])).get(address)).toMatchObject({ kind: 'tags' });
    expect([otherSources.asked, sent]).toEqual([[address], []]);
  });

  test('elsewhere is out of reach when nothing else may be asked', async () => {
    const { sources } = connect({});
    expect((await tagsOf(sources, [ask('/srv/git/a.git')])).get('/srv/git/a.git')).toMatchObject({
      kind: 'unreachable',
    });
  });
});
