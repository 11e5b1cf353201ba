import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { requestFields, requestLabel } from '../../src/domain/requests/plan-request.ts';
import { at, listAt } from '../support/json.ts';

const folder = join(import.meta.dirname, '..', '..', 'templates', 'main', '.github', 'ISSUE_TEMPLATE');
const form: unknown = parse(readFileSync(join(folder, 'deployment-plan.yml'), 'utf8'));

test('the form has the label, and fields, by which its issues are read', () => {
  expect(at(form, 'labels')).toEqual([requestLabel]);
  const fields = listAt(form, 'body').map((field) => [at(field, 'id'), at(field, 'attributes', 'label')]);
  expect(Object.fromEntries(fields)).toEqual(requestFields);
});

test('the form requires what no plan can do without', () => {
  const required = listAt(form, 'body').filter((field) => at(field, 'validations', 'required') === true);
  expect(required.map((field) => at(field, 'id'))).toEqual(['target', 'applications']);
});

test('no field is rendered as code, which would put a fence around what people type', () => {
  expect(listAt(form, 'body').filter((field) => at(field, 'attributes', 'render') !== undefined)).toEqual([]);
});
