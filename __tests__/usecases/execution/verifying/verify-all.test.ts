import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../../src/domain/model/check.ts';
import type { Criterion } from '../../../../src/domain/records/run/criterion.ts';
import { type CriterionResult, verifyAll } from '../../../../src/usecases/execution/verifying/verify-all.ts';
import { commit, environment, operation, run } from '../../../support/builders.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { createMemoryStore } from '../../../support/memory/memory-repository.ts';
import { createNotedProgress } from '../../../support/noted-progress.ts';
import { createScriptedChecks, hangUntilStopped, met, unmet } from '../../../support/scripted-checks.ts';

const check: Check = { kind: 'command', command: ['./check.sh'], env: [], timeout: 30_000, every: 10_000 };
const pinned = {
  environment: environment('qa', {
    checks: new Map([
      ['smoke', check],
      ['health', { ...check, every: 1000 }],
    ]),
  }),
};

function criterion(name: string | null, state: Criterion['state'] = 'pending'): Criterion {
  return { criterion: 'it works', check: name, state, reason: null, at: null };
}

async function verify(
  criteria: readonly Criterion[],
  { checks = createScriptedChecks(), stop = new AbortController().signal } = {},
) {
  const results: CriterionResult[] = [];
  const progress = createNotedProgress();
  const ports = { repository: createMemoryStore().open(), progress, clock: createFakeClock(), checks };
  const operations = [operation('shop', { state: 'succeeded' })];
  await verifyAll({
    run: run('friday', { criteria, operations, configuration: commit('c0') }),
    ...{ pinned, ports, stop, onResult: (it) => results.push(it) },
  });
  return { results, progress, checks };
}

describe('all criteria', () => {
  test('that wait for a check are verified, each by its own', async () => {
    const checks = createScriptedChecks();
    checks.script('health', unmet);
    const { results } = await verify([criterion('smoke'), criterion(null, 'open'), criterion('health')], {
      checks,
    });
    expect(results).toHaveLength(2);
    expect(results).toContainEqual({ index: 0, state: 'met', reason: 'all is well' });
    expect(results).toContainEqual({
      index: 2,
      state: 'unmet',
      reason: expect.stringContaining('it answered 503; expected 200 (tried'),
    });
    expect(checks.performed[0]).toMatchObject({
      ...{ environment: 'qa', plan: 'friday', name: 'smoke' },
      applications: new Map([['shop', '2.0.0']]),
    });
  });

  test('are verified at once', async () => {
    const checks = createScriptedChecks();
    let smokeIsDone = () => {};
    const done = new Promise<void>((resolve) => {
      smokeIsDone = resolve;
    });
    checks.script('health', async () => {
      await done;
      return met;
    });
    checks.script('smoke', async () => {
      smokeIsDone();
      return met;
    });
    const { results } = await verify([criterion('health'), criterion('smoke')], { checks });
    expect(results.map(({ state }) => state)).toEqual(['met', 'met']);
  });

  test('of one check are decided by performing it once', async () => {
    const { results, checks } = await verify([criterion('smoke'), criterion('smoke')]);
    expect(results.map(({ index, state }) => [index, state])).toEqual([
      [0, 'met'],
      [1, 'met'],
    ]);
    expect(checks.performed).toHaveLength(1);
  });

  test('that another coordinator has verified already stay as they are', async () => {
    const { results } = await verify([criterion('smoke', 'met'), criterion('health', 'unmet')]);
    expect(results).toEqual([]);
  });

  test('stay undecided when they are stopped; what was known before is told', async () => {
    const [checks, end] = [createScriptedChecks(), new AbortController()];
    checks.script('smoke', hangUntilStopped);
    checks.script('health', async () => {
      setImmediate(() => end.abort());
      return met;
    });
    const { results } = await verify([criterion('smoke'), criterion('health')], { checks, stop: end.signal });
    expect(results.map(({ index }) => index)).toEqual([1]);
  });

  test('with a check that is not configured are unmet', async () => {
    expect((await verify([criterion('other')])).results).toEqual([
      { index: 0, state: 'unmet', reason: "'qa' does not configure other" },
    ]);
  });
});
