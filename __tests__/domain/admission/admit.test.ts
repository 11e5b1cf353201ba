import { describe, expect, test } from '@jest/globals';
import { type AdmissionQuestion, admit } from '../../../src/domain/admission/admit.ts';
import { buildModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import type { Run, RunStatus } from '../../../src/domain/records/run/run.ts';
import type { WaitingFor } from '../../../src/domain/records/run/waiting-for.ts';
import { modules, operation, run, type WrittenModules } from '../../support/builders.ts';

/** shop → ledger → audit, in the records. */
const graph = buildModuleGraph(
  new Map([
    ['shop', ['ledger']],
    ['ledger', ['audit']],
    ['audit', []],
  ]),
);

/** A run on an application of its own with these modules. */
function touching(name: string, written: WrittenModules, status: RunStatus = 'waiting'): Run {
  return run(name, {
    status,
    operations: [operation(`application-of-${name}`, { modules: modules(written) })],
  });
}

function waits(runs: readonly Run[], change: Partial<AdmissionQuestion<Run>> = {}) {
  const admissions = admit({ runs, graph, limit: 5, placeless: new Set(), ...change });
  return Object.fromEntries(
    admissions.map(({ run: { plan }, waitingFor }) => [plan, waitingFor.map(inWords)]),
  );
}

function inWords({ plan, reason, modules: shared }: WaitingFor): string {
  return [reason, plan ?? '-', ...shared].join(' ');
}

describe('a waiting run', () => {
  test('starts when nothing is in its way, together with others', () => {
    expect(waits([touching('a', { shop: [] }), touching('b', { lonely: [] })])).toEqual({ a: [], b: [] });
  });

  test.each<{ rule: string; first: WrittenModules; second: WrittenModules; reason: string }>([
    { rule: 'the same module', first: { shop: [] }, second: { shop: [] }, reason: 'same-module qa/a shop' },
    {
      rule: 'a producer through others',
      first: { shop: [] },
      second: { audit: [] },
      reason: 'reference qa/a shop',
    },
    {
      rule: 'a consumer through others',
      first: { audit: [] },
      second: { shop: [] },
      reason: 'reference qa/a audit',
    },
    {
      rule: 'a reference of its own',
      first: { lonely: [] },
      second: { new: ['lonely'] },
      reason: 'reference qa/a lonely',
    },
    {
      rule: 'a reference of the other',
      first: { new: ['lonely'] },
      second: { lonely: [] },
      reason: 'reference qa/a new',
    },
  ])('waits for one under way with $rule', ({ first, second, reason }) => {
    expect(waits([touching('a', first, 'running'), touching('b', second)])).toEqual({ b: [reason] });
  });

  test.each<RunStatus>(['running', 'aborting', 'prepared', 'verifying', 'backing-out'])(
    'waits for one that is %s',
    (status) => {
      const runs = [touching('a', { shop: [] }, status), touching('b', { shop: [] })];
      expect(waits(runs)).toMatchObject({ b: ['same-module qa/a shop'] });
    },
  );

  test('waits for one under way that was merged after it', () => {
    const runs = [touching('a', { shop: [] }), touching('b', { shop: [] }, 'running')];
    expect(waits(runs)).toEqual({ a: ['same-module qa/b shop'] });
  });

  test('waits for the same application, whatever its modules', () => {
    const runs = [
      run('a', { status: 'running', operations: [operation('shop', { modules: modules({ one: [] }) })] }),
      run('b', { operations: [operation('shop', { modules: modules({ two: [] }) })] }),
    ];
    expect(waits(runs)).toEqual({ b: ['same-module qa/a'] });
  });
});

describe('the limit', () => {
  const strangers = ['a', 'b', 'c'].map((name) => touching(name, { [name]: [] }));

  test.each([
    { limit: 3, expected: { a: [], b: [], c: [] } },
    { limit: 2, expected: { a: [], b: [], c: ['limit -'] } },
    { limit: 1, expected: { a: [], b: ['limit -'], c: ['limit -'] } },
  ])('of $limit lets in the first in merge order', ({ limit, expected }) => {
    expect(waits(strangers, { limit })).toEqual(expected);
  });

  test('counts those under way', () => {
    const runs = [touching('x', { x: [] }, 'aborting'), ...strangers];
    expect(waits(runs, { limit: 2 })).toEqual({ a: [], b: ['limit -'], c: ['limit -'] });
  });

  test('is told besides a collision', () => {
    const runs = [touching('a', { shop: [] }, 'running'), touching('b', { shop: [] })];
    expect(waits(runs, { limit: 1 })).toEqual({ b: ['same-module qa/a shop', 'limit -'] });
  });
});

describe('what is prepared', () => {
  const prepared = touching('a', { shop: [] }, 'prepared');

  test('has given back its place', () => {
    const runs = [prepared, touching('b', { lonely: [] })];
    expect(waits(runs, { limit: 1, placeless: new Set(['a']) })).toEqual({ b: [] });
  });

  test('takes a place again, before what was merged later', () => {
    const runs = [prepared, touching('b', { lonely: [] })];
    expect(waits(runs, { limit: 1 })).toEqual({ a: [], b: ['limit -'] });
  });

  test('waits for a place, and never for its own modules', () => {
    expect(waits([touching('x', { x: [] }, 'running'), prepared], { limit: 1 })).toEqual({ a: ['limit -'] });
  });
});

describe('nobody is overtaken by what would block him', () => {
  const under = touching('a', { shop: [] }, 'running');
  const queued = touching('b', { shop: [], extra: [] });

  test('a collision with one that waits is waited for', () => {
    expect(waits([under, queued, touching('c', { extra: [] })])).toEqual({
      b: ['same-module qa/a shop'],
      c: ['order qa/b extra'],
    });
  });

  test('a stranger overtakes', () => {
    expect(waits([under, queued, touching('c', { lonely: [] })])).toMatchObject({ c: [] });
  });

  test('one that waits for capacity is not overtaken either', () => {
    const runs = [
      touching('x', { x: [] }, 'running'),
      touching('b', { shop: [] }),
      touching('c', { shop: [] }),
    ];
    expect(waits(runs, { limit: 1 })).toEqual({ b: ['limit -'], c: ['limit -', 'order qa/b shop'] });
  });

  test('a plan that keeps no place is overtaken, and gets no answer', () => {
    expect(waits([under, queued, touching('c', { extra: [] })], { placeless: new Set(['b']) })).toEqual({
      c: [],
    });
  });
});

describe('when only one plan is asked for', () => {
  test('the others that could start keep their place before it', () => {
    const runs = [touching('a', { shop: [] }), touching('b', { shop: [] }), touching('c', { lonely: [] })];
    expect(waits(runs, { only: 'b' })).toEqual({ a: [], b: ['order qa/a shop'], c: [] });
    expect(waits(runs, { only: 'c', limit: 1 })).toEqual({ a: [], b: ['order qa/a shop'], c: [] });
  });

  test('it takes its place', () => {
    const runs = [touching('a', { shop: [] }), touching('b', { shop: [] })];
    expect(waits(runs, { only: 'a' })).toEqual({ a: [], b: ['same-module qa/a shop'] });
  });
});
