import { describe, expect, test } from '@jest/globals';
import { graphql, parse, validate } from 'graphql';
import { githubSchema } from '../../../../sandbox/graphql/github-schema.ts';
import { readTagRules, tagRulesQuery } from '../../../../src/adapters/github/settings/tag-rules.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { createScriptedGitHub } from './scripted-github.ts';

function ruleset(change: object = {}): object {
  return {
    target: 'TAG',
    enforcement: 'ACTIVE',
    conditions: { refName: { include: ['refs/tags/v*'], exclude: [] } },
    rules: { nodes: [{ type: 'UPDATE' }, { type: 'DELETION' }] },
    ...change,
  };
}

/** What GitHub would answer to the query about these repositories, each with its rulesets. */
async function answerFor(repositories: Readonly<Record<string, readonly object[]>>): Promise<object> {
  const { query, variables } = tagRulesQuery(Object.keys(repositories));
  return graphql({
    schema: githubSchema(),
    source: query,
    variableValues: variables,
    rootValue: {
      repository: ({ owner, name }: { readonly owner: string; readonly name: string }) => ({
        rulesets: { nodes: repositories[`${owner}/${name}`] },
      }),
    },
  });
}

async function rulesOf(rulesets: readonly object[]) {
  const repositories = { 'acme/payments': rulesets };
  const { api } = createScriptedGitHub({ '/graphql': { body: await answerFor(repositories) } });
  return (await readTagRules(api, Object.keys(repositories))).get('acme/payments');
}

test('the query is one that GitHub understands, and no text of the catalog becomes part of it', () => {
  const { query, variables } = tagRulesQuery(['acme/payments', 'acme/") { evil } #']);
  expect(validate(githubSchema(), parse(query))).toEqual([]);
  expect(query).not.toContain('evil');
  expect(variables).toEqual({
    owner0: 'acme',
    name0: 'payments',
    owner1: 'acme',
    name1: '") { evil } #',
  });
});

describe('rules for tags', () => {
  const pattern = ['refs/tags/v*'];

  test.each<[string, readonly object[], readonly string[], readonly string[]]>([
    ['that keep them as they are', [ruleset()], pattern, pattern],
    ['without any', [], [], []],
    [
      'in several rulesets',
      [
        ruleset({ rules: { nodes: [{ type: 'UPDATE' }] } }),
        ruleset({
          conditions: { refName: { include: ['~ALL'], exclude: [] } },
          rules: { nodes: [{ type: 'DELETION' }, { type: 'CREATION' }] },
        }),
      ],
      pattern,
      ['~ALL'],
    ],
    ['that are not in force', [ruleset({ enforcement: 'EVALUATE' })], [], []],
    ['that are for branches', [ruleset({ target: 'BRANCH' })], [], []],
    [
      'that leave some tags out',
      [ruleset({ conditions: { refName: { include: ['~ALL'], exclude: ['refs/tags/v1*'] } } })],
      [],
      [],
    ],
    ['without a pattern', [ruleset({ conditions: { refName: null } })], [], []],
  ])('%s', async (_, rulesets, notMoved, notDeleted) => {
    expect(await rulesOf(rulesets)).toEqual(seen({ notMoved, notDeleted }));
  });

  test('of many repositories take few questions', async () => {
    const names = Array.from({ length: 120 }, (_, index) => `acme/app-${index}`);
    const { api, asked } = createScriptedGitHub({ '/graphql': { body: { data: {} } } });
    expect((await readTagRules(api, names)).size).toBe(120);
    expect(asked).toHaveLength(3);
  });

  test('of no repositories take none', async () => {
    const { api, asked } = createScriptedGitHub({});
    expect((await readTagRules(api, [])).size).toBe(0);
    expect(asked).toEqual([]);
  });
});

describe('a repository that may not be seen', () => {
  const error = { message: 'Could not resolve to a Repository', path: ['repository1'], locations: [] };
  const data = { repository0: { rulesets: { nodes: [] } }, repository1: null };
  const names = ['acme/payments', 'acme/ledger'];

  test('keeps nothing of the others hidden', async () => {
    const body = { data, errors: [{ ...error, type: 'NOT_FOUND' }] };
    const { api } = createScriptedGitHub({ '/graphql': { body } });
    expect(await readTagRules(api, names)).toEqual(
      new Map([
        ['acme/payments', seen({ notMoved: [], notDeleted: [] })],
        ['acme/ledger', hidden('metadata: read')],
      ]),
    );
  });

  test.each([
    ['any other error', { data, errors: [{ ...error, type: 'SERVICE_UNAVAILABLE' }] }],
    ['an answer of another form', { data: { repository0: { rulesets: [] } } }],
    ['no data', { data: null, errors: [{ ...error, type: 'NOT_FOUND', path: undefined }] }],
  ])('is told from %s', async (_, body) => {
    const { api } = createScriptedGitHub({ '/graphql': { body } });
    await expect(readTagRules(api, names)).rejects.toMatchObject({ name: expect.stringMatching(/^Forge/) });
  });
});
