import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { isName } from '../../src/domain/names.ts';
import { catalogSample, configurationSample, planSample } from './samples.ts';

const folder = new URL('../../schemas/', import.meta.url);
const schemas = jsonSchemas();

function validator(name: string): ValidateFunction {
  return new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
    JSON.parse(schemas.get(`${name}.schema.json`) ?? ''),
  );
}

describe('the JSON Schemas', () => {
  test('that are committed are current: run npm run schemas', () => {
    expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });

  test.each([
    ['configuration', configurationSample],
    ['catalog', catalogSample],
    ['manifest', 'modules: { payments-core: , payments-api: { references: { ledger-api: ^2.0.0 } } }'],
    ['plan', planSample],
    ['plan', 'source: a\ntarget: b\napplications:\nrisks: [{ risk: }]\nnotes:\n'],
  ])('of the %s accepts the sample', (name, sample) => {
    const validate = validator(name);
    expect(validate(parse(sample)) ? [] : validate.errors).toEqual([]);
  });

  test.each([
    ['configuration', configurationSample.replace('version: 1', 'version: 2')],
    ['configuration', configurationSample.replace('parallel-plans: 5', 'parallel-plans: 0')],
    ['configuration', configurationSample.replace('timeout: 30m', 'timeout: soon')],
    ['configuration', configurationSample.replace('workflow: {', 'command: [x], workflow: {')],
    ['configuration', configurationSample.replace('drift: report', 'drfit: report')],
    ['catalog', catalogSample.replace('repository: acme/payments\n', '')],
    ['catalog', catalogSample.replace('payments-core', 'Payments')],
    ['catalog', catalogSample.replace('v{version}', 'v1')],
    ['catalog', catalogSample.replace('acme/payments', '--upload-pack=x')],
    ['manifest', 'modules: [payments-core]'],
    ['plan', planSample.replace('payments: 2.3.0', 'payments: 2.3')],
    ['plan', planSample.replace('payments: 2.3.0', 'payments: v2.3.0')],
    ['plan', planSample.replace('target: qa', 'target: ../qa')],
    ['plan', planSample.replace('tag: 1.8.0', 'tag: 1.8.0, version: 1.8.0')],
    ['plan', planSample.replace('on-failure: stop', 'on-failure: ignore')],
    ['plan', planSample.replace('scope: …', 'scop: …')],
  ])('of the %s refuses a broken one (%#)', (name, broken) => {
    expect(validator(name)(parse(broken))).toBe(false);
  });

  test('know the grammar of names', () => {
    const validate = validator('plan');
    const piece = fc.constantFrom('a', '9', '.', '-', '_', 'A', '.lock', '.json', ' ', '\n', 'a'.repeat(99));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const name = pieces.join('');
        expect(validate({ source: name, target: 'qa' })).toBe(isName(name));
      }),
      { numRuns: 500 },
    );
  });

  test('describe every key at the top for the completion of editors', () => {
    for (const text of schemas.values()) {
      const { title, properties } = JSON.parse(text);
      expect(title).toEqual(expect.any(String));
      for (const [key, value] of Object.entries(properties))
        expect([key, value]).toEqual([key, expect.objectContaining({ description: expect.any(String) })]);
    }
  });
});
