import { expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { githubSchema } from '../../../../sandbox/graphql/github-schema.ts';
import {
  readWorkflowTexts,
  workflowTextsQuery,
} from '../../../../src/adapters/github/settings/workflow-texts.ts';
import { hidden, seen } from '../../../../src/domain/doctor/facts/seen.ts';
import { createScriptedGitHub } from './scripted-github.ts';

const question = { repository: 'acme/ledger', path: '.github/workflows/deploy.yml', ref: 'v2' };

test('the query is one that GitHub understands, and no text of the configuration becomes part of it', () => {
  const hostile = { repository: 'acme/") { evil } #', path: 'evil', ref: 'evil' };
  const { query, variables } = workflowTextsQuery([question, hostile]);
  expect(validate(githubSchema(), parse(query))).toEqual([]);
  expect(query).not.toContain('evil');
  expect(variables).toMatchObject({
    owner0: 'acme',
    name0: 'ledger',
    dispatched0: 'v2:.github/workflows/deploy.yml',
    known0: 'HEAD:.github/workflows/deploy.yml',
  });
});

test.each([
  ['a file that is there', { dispatched: { text: 'on: push' }, known: { text: '' } }, seen('on: push')],
  ['no file', { dispatched: null, known: { text: '' } }, seen(null)],
  ['no file on the default branch', { dispatched: { text: 'on: push' }, known: null }, seen(null)],
  ['a folder', { dispatched: {}, known: {} }, seen(null)],
  ['bytes that are no text', { dispatched: { text: null }, known: { text: null } }, seen(null)],
  ['no repository', null, hidden('contents: read')],
])('%s', async (_, repository0, expected) => {
  const { api } = createScriptedGitHub({ '/graphql': { body: { data: { repository0 } } } });
  expect(await readWorkflowTexts(api, [question])).toEqual([expected]);
});

test('nothing is asked when there is no question', async () => {
  const { api } = createScriptedGitHub({});
  expect(await readWorkflowTexts(api, [])).toEqual([]);
});
