import { describe, expect, test } from '@jest/globals';
import type { SourceQuestion } from '../../../../src/ports/sources.ts';
import { tagsOf } from '../../../support/tags-of.ts';
import { connectScripted, type SentRequest } from '../scripted-fetch.ts';

const page = { hasNextPage: false };
const nothing = {
  list: { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] },
  said: { pageInfo: page, nodes: [] },
  releases: { pageInfo: page, nodes: [] },
};

/** Answers every repository of a request alike; tags and files that nobody describes are not there. */
function connect(described: Readonly<Record<string, unknown>> = {}) {
  return connectScripted(({ query }: SentRequest) => {
    const parts = query.split(/\b(?=r\d+: repository)/).slice(1);
    const data = parts.map((part) => {
      const aliases = [...part.matchAll(/\b([tf]\d+): /g)].map(([, alias]) => [alias, null]);
      return [part.split(':')[0], { ...Object.fromEntries(aliases), ...nothing, ...described }];
    });
    return { body: { data: Object.fromEntries(data) } };
  });
}

const files = [{ tag: 'v1.0.0', path: 'modules.yml' }];
const ask = (change: Partial<SourceQuestion> = {}): SourceQuestion => ({
  repository: 'acme/a',
  tags: ['v1.0.0'],
  files,
  notes: false,
  ...change,
});

describe('contents on GitHub', () => {
  test.each([
    { count: 1, notes: true, requests: 1 },
    { count: 100, notes: false, requests: 1 },
    { count: 83, notes: true, requests: 1 },
    { count: 84, notes: true, requests: 2 },
    { count: 250, notes: false, requests: 3 },
  ])('of $count applications (notes: $notes) take $requests requests', async ({ count, notes, requests }) => {
    const { sources, sent } = connect();
    const questions = Array.from({ length: count }, (_, it) => ask({ repository: `acme/app-${it}`, notes }));
    const answers = await sources.read(questions);
    expect([answers.size, sent.length]).toEqual([count, requests]);
  });

  test('are asked for once, and what is new alone', async () => {
    const { sources, sent } = connect();
    await sources.read([ask()]);
    await sources.read([ask(), ask()]);
    await tagsOf(sources, [{ repository: 'acme/a', tags: ['v1.0.0'] }]);
    expect(sent).toHaveLength(1);
    await sources.read([ask({ files: [...files, { tag: 'v2.0.0', path: 'modules.yml' }], notes: true })]);
    await sources.read([ask({ notes: true })]);
    expect(sent).toHaveLength(2);
    expect(Object.values(sent[1]?.variables ?? {})).toEqual(['acme', 'a', 'refs/tags/v2.0.0:modules.yml']);
    expect(sent[1]?.query).not.toContain('list:');
    expect(sent[1]?.query).not.toContain('fragment');
  });

  const there = { tag: 'v1.0.0', path: 'modules.yml' };
  test.each([
    ['nothing is there', null, []],
    [
      'a text is there',
      { __typename: 'Blob', isBinary: false, isTruncated: false, text: 'ü' },
      [{ ...there, bytes: new TextEncoder().encode('ü'), strange: false }],
    ],
    [
      'a text is too large',
      { __typename: 'Blob', isBinary: false, isTruncated: true, text: 'x' },
      [{ ...there, bytes: null, strange: false }],
    ],
    [
      'it is no text',
      { __typename: 'Blob', isBinary: true, isTruncated: false, text: null },
      [{ ...there, bytes: null, strange: true }],
    ],
    ['it is a folder', { __typename: 'Tree' }, [{ ...there, bytes: null, strange: true }]],
  ])('say that %s', async (_, f0, found) => {
    const { sources } = connect({ f0 });
    expect((await sources.read([ask()])).get('acme/a')).toMatchObject({ kind: 'read', files: found });
  });

  test.each([
    { hasNextPage: false, cutReleases: [] },
    { hasNextPage: true, cutReleases: [['v1.0.0']] },
  ])(
    'say what tags and releases say, and of which there are more: $cutReleases',
    async ({ hasNextPage, cutReleases }) => {
      const release = { tagName: 'v1.0.0', name: 'One', description: 'first', isDraft: false };
      const { sources } = connect({
        said: {
          pageInfo: { hasNextPage: true },
          nodes: [
            { name: 'v1.0.0', target: { __typename: 'Tag', message: 'one' } },
            { name: 'light', target: { __typename: 'Commit' } },
          ],
        },
        releases: {
          pageInfo: { hasNextPage },
          nodes: [release, { ...release, tagName: 'v2.0.0', isDraft: true }],
        },
      });
      expect((await sources.read([ask({ notes: true })])).get('acme/a')).toMatchObject({
        notes: {
          byTag: new Map([
            ['v1.0.0', { message: 'one', release: { title: 'One', text: 'first' } }],
            ['light', {}],
          ]),
          cutLists: [['v1.0.0', 'light'], ...cutReleases],
        },
      });
    },
  );

  test('without a field of an answer, are out of reach', async () => {
    const { sources } = connect({ releases: undefined });
    expect((await sources.read([ask({ notes: true })])).get('acme/a')).toMatchObject({ kind: 'unreachable' });
  });
});
