import { expect, test } from '@jest/globals';
import { validationToJson } from '../../../src/codec/answers/validation.ts';
import type { Validation } from '../../../src/domain/validation.ts';
import { applicationNotes } from '../../support/release-notes.ts';

test('a validation has the keys of the design, in its order, and leaves out what is absent', () => {
  const json = validationToJson({
    operations: [
      { application: 'payments', action: 'deploy', from: null, to: '2.3.0', modules: ['payments-api'] },
      {
        application: 'ledger',
        action: 'deploy',
        from: '2.1.0',
        to: '2.1.0',
        modules: [],
        skip: 'already-deployed',
      },
    ],
    problems: [
      {
        cure: { entry: '2.1.0', application: 'ledger' },
        pullRequest: 12,
        line: 4,
        message: 'no such tag',
        plan: 'qa/x',
        severity: 'error',
        code: 'tag-not-found',
        file: 'plans/a.yml',
        column: 3,
      },
    ],
    verdict: 'fail',
    target: 'qa',
    source: 'development',
    environment: 'qa',
    plan: 'a',
  });
  expect(JSON.stringify(json)).toBe(
    JSON.stringify({
      schema: 1,
      plan: 'a',
      environment: 'qa',
      source: 'development',
      target: 'qa',
      verdict: 'fail',
      problems: [
        {
          code: 'tag-not-found',
          severity: 'error',
          message: 'no such tag',
          file: 'plans/a.yml',
          line: 4,
          column: 3,
          plan: 'qa/x',
          pullRequest: 12,
          cure: { application: 'ledger', entry: '2.1.0' },
        },
      ],
      operations: [
        { application: 'payments', action: 'deploy', from: null, to: '2.3.0', modules: ['payments-api'] },
        {
          application: 'ledger',
          action: 'deploy',
          from: '2.1.0',
          to: '2.1.0',
          modules: [],
          skip: 'already-deployed',
        },
      ],
    }),
  );
});

test('an operation has the values that it would set, and only the names of secrets', () => {
  const settings = new Map([['timeout', { from: '10s', to: '30s' }]]);
  const operation = { application: 'payments', action: 'redeploy', from: '1.0.0', to: '1.0.0' } as const;
  const json = validationToJson({
    ...{ plan: 'a', environment: 'qa', source: null, target: null, verdict: 'pass', problems: [] },
    operations: [{ ...operation, modules: [], settings, secrets: ['api-key'] }],
  });
  expect(json.operations).toEqual([
    { ...operation, modules: [], settings: { timeout: '30s' }, secrets: ['api-key'] },
  ]);
});

test('release notes stand with the operations, what the plan says itself beside them', () => {
  const operation = {
    application: 'payments',
    action: 'deploy',
    from: '1.0.0',
    to: '2.0.0',
    modules: [],
  } as const;
  const versions = [{ version: '2.0.0', title: null, text: 'refunds', origin: 'tag' } as const];
  const judged: Validation = {
    ...{ plan: 'a', environment: 'qa', source: 'development', target: 'qa', verdict: 'pass', problems: [] },
    operations: [operation, { ...operation, application: 'ledger', skip: 'already-deployed' }],
  };
  const json = validationToJson({
    ...judged,
    notes: { plan: 'in parts', applications: [applicationNotes({ versions })] },
  });
  expect(json).toMatchObject({
    notes: 'in parts',
    operations: [
      {
        application: 'payments',
        notes: { step: 'forward', own: null, versions, silent: [], incomplete: false },
      },
      { application: 'ledger' },
    ],
  });
  expect(JSON.stringify(json).match(/"notes"/g)).toHaveLength(2);
  const silent = { plan: null, applications: [applicationNotes({ silent: ['2.0.0'] })] };
  const unsaid = validationToJson({ ...judged, notes: silent });
  expect(JSON.stringify(unsaid)).not.toContain('notes');
});
