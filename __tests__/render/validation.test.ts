import { expect, test } from '@jest/globals';
import type { Validation } from '../../src/domain/validation.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { renderValidation } from '../../src/render/validation.ts';

const view = { style: plainStyle, width: 80 };
const validation: Validation = {
  plan: '2026-11-20-payments',
  environment: 'qa',
  source: 'development',
  target: 'qa',
  verdict: 'fail',
  problems: [
    {
      code: 'tag-not-found',
      severity: 'error',
      message: 'payments has no tag v2.3.0.',
      file: 'plans/2026-11-20-payments.yml',
      line: 1,
      column: 3,
    },
  ],
  operations: [
    { application: 'payments', action: 'deploy', from: '2.2.0', to: '2.3.0', modules: ['api', 'core'] },
    { application: 'ledger', action: 'deploy', from: null, to: '2.1.0', modules: ['ledger-api'] },
    {
      application: 'audit',
      action: 'deploy',
      from: '1.4.0',
      to: '1.4.0',
      modules: [],
      skip: 'already-deployed',
    },
  ],
};

test('operations, problems with excerpts, then the verdict', () => {
  const texts = new Map([['plans/2026-11-20-payments.yml', '  payments: 2.3.0']]);
  const text = renderValidation({ validation, partial: new Set(['ledger']), texts }, view);
  expect(`\n${text}\n`).toBe(`
Plan qa/2026-11-20-payments  from development to qa

Application  Version        What happens               Only these modules
─────────────────────────────────────────────────────────────────────────
payments     2.2.0 → 2.3.0  deploy
ledger       new → 2.1.0    deploy                     ledger-api
audit        1.4.0          nothing: already deployed

error tag-not-found  plans/2026-11-20-payments.yml:1:3
  payments has no tag v2.3.0.
  1 │   payments: 2.3.0
    │   ^

Failed: 1 error; 3 operations, 1 skipped.
`);
});

test('nothing is promised of an application that has an error of its own', () => {
  const problems = validation.problems.map((problem) => ({ ...problem, application: 'payments' }));
  const judged = { validation: { ...validation, problems }, partial: new Set<string>(), texts: new Map() };
  const lines = renderValidation(judged, view).split('\n');
  expect(lines).toContain('payments     2.2.0 → 2.3.0  cannot be deployed: tag-not-found');
  expect(lines).toContain('ledger       new → 2.1.0    deploy');
});

test('a plan that could not be read has no route and no operations', () => {
  const unread = { ...validation, source: null, target: null, operations: [] };
  const lines = renderValidation({ validation: unread, partial: new Set(), texts: new Map() }, view).split(
    '\n',
  );
  expect(lines).toEqual([
    'Plan qa/2026-11-20-payments',
    '',
    'error tag-not-found  plans/2026-11-20-payments.yml:1:3',
    '  payments has no tag v2.3.0.',
    '',
    'Failed: 1 error; 0 operations.',
  ]);
});

test('a good plan ends with one line', () => {
  const good: Validation = {
    ...validation,
    verdict: 'pass',
    problems: [],
    operations: validation.operations.slice(0, 1),
  };
  const lines = renderValidation({ validation: good, partial: new Set(), texts: new Map() }, view).split(
    '\n',
  );
  expect(lines.at(-1)).toBe('Passed: no problems; 1 operation.');
});

test('a source and target that are no names cannot control the terminal', () => {
  const hostile = { ...validation, source: 'a\u001b[2J', target: 'b\nc' };
  const text = renderValidation({ validation: hostile, partial: new Set(), texts: new Map() }, view);
  expect(text.split('\n')[0]).toBe('Plan qa/2026-11-20-payments  from a to b c');
});

test('what is set is shown as a change, secrets by their names, and long values by how they begin', () => {
  const [operation] = validation.operations;
  if (operation === undefined) throw new Error('there is no operation');
  const settings = new Map([
    ['timeout', { from: '10s', to: '30s' }],
    ['motto', { from: null, to: `two\nlines ${'x'.repeat(40)}` }],
  ]);
  const operations = [{ ...operation, settings, secrets: ['api-key'] }];
  const judged = { validation: { ...validation, operations, problems: [] }, partial: new Set<string>() };
  const text = renderValidation({ ...judged, texts: new Map() }, { ...view, width: 200 });
  expect(text).toContain(
    `deploy        timeout: 10s → 30s; motto: new → two lines ${'x'.repeat(29)}…; secret api-key`,
  );
  const problems = validation.problems.map((problem) => ({ ...problem, application: 'payments' }));
  const wrong = { ...judged, validation: { ...validation, operations, problems }, texts: new Map() };
  expect(renderValidation(wrong, view)).not.toContain('timeout');
});
