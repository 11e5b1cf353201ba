import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../../../src/domain/model/check.ts';
import type { Checks } from '../../../../src/ports/checks.ts';
import { verifyCriterion } from '../../../../src/usecases/execution/verifying/verify-criterion.ts';
import { createHeldClock } from '../../../support/held-clock.ts';
import {
  createScriptedChecks,
  hangUntilStopped,
  met,
  type ScriptedAnswer,
  unmet,
} from '../../../support/scripted-checks.ts';

const check: Check = { kind: 'command', command: ['./smoke.sh'], env: [], timeout: 60_000, every: 10_000 };

function begin(answers: readonly ScriptedAnswer[], { every = 10_000, takes = 0 } = {}) {
  const [clock, checks, end] = [createHeldClock(), createScriptedChecks(), new AbortController()];
  checks.script('smoke', ...answers);
  const slowly: Checks = {
    async perform(...asked) {
      if (takes > 0) await clock.sleep(takes);
      return checks.perform(...asked);
    },
  };
  const verified = verifyCriterion({
    ...{ name: 'smoke', environment: 'qa', plan: 'friday', applications: new Map([['shop', '2.0.0']]) },
    check: { ...check, every },
    ...{ checks: slowly, clock, stop: end.signal, checkOut: async () => {}, onLine: () => {} },
  });
  return { clock, checks, end, verified };
}

describe('a criterion', () => {
  test('that is met at once is tried once', async () => {
    const { checks, verified } = begin([met]);
    expect(await verified).toEqual(met);
    expect(checks.performed).toHaveLength(1);
    expect(checks.performed[0]).toMatchObject({ name: 'smoke', plan: 'friday', limit: 60_000, check });
  });

  test('is tried again until it is met', async () => {
    const { clock, checks, verified } = begin([unmet, unmet, met]);
    await clock.pass(9999);
    expect(checks.performed).toHaveLength(1);
    await clock.pass(1);
    expect(checks.performed).toHaveLength(2);
    await clock.pass(10_000);
    expect(await verified).toEqual(met);
    expect(checks.performed.map(({ limit }) => limit)).toEqual([60_000, 50_000, 40_000]);
  });

  test('is unmet when its time is over, and says how often it was tried', async () => {
    const { clock, checks, verified } = begin([unmet]);
    await clock.pass(60_000);
    expect(await verified).toEqual({
      outcome: 'unmet',
      reason: 'it answered 503; expected 200 (tried 6 times, within 50 s)',
    });
    expect(checks.performed).toHaveLength(6);
  });

  test('is tried once where there is no time for a second try', async () => {
    const { verified } = begin([unmet], { every: 60_000 });
    expect((await verified)?.reason).toContain('(tried once, within 0 ms)');
  });

  test('whose try takes long counts from the first one', async () => {
    const { clock, checks, verified } = begin([unmet], { takes: 55_000 });
    await clock.pass(60_000);
    expect((await verified)?.reason).toContain('(tried once, within 55 s)');
    expect(checks.performed).toHaveLength(1);
  });

  test('is left open when it is stopped before the first try, during one, or between two', async () => {
    const during = begin([hangUntilStopped]);
    during.end.abort();
    expect(await during.verified).toBeUndefined();
    const between = begin([unmet, met]);
    await between.clock.pass(5000);
    between.end.abort();
    await between.clock.pass(1000);
    expect(await between.verified).toBeUndefined();
    expect(between.checks.performed).toHaveLength(1);
  });
});
