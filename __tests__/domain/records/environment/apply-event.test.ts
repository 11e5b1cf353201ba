import { describe, expect, test } from '@jest/globals';
import { applyEvent } from '../../../../src/domain/records/environment/apply-event.ts';
import { applicationOf } from '../../../../src/domain/records/environment/environment-state.ts';
import type { Outcome } from '../../../../src/domain/records/run/operation.ts';
import {
  applicationRecord,
  effect,
  holder,
  later,
  modules,
  operation,
  run,
  state,
  time,
} from '../../../support/builders.ts';

const running = run('one', {
  status: 'running',
  holder: holder(),
  epoch: 1,
  operations: [operation('shop')],
});
const before = state([applicationRecord('shop')], [running]);
const started = applyEvent(before, 'one', {
  kind: 'started',
  application: 'shop',
  effect: effect(),
  at: time,
});
const end = (outcome: Outcome) =>
  applyEvent(started, 'one', {
    kind: 'ended',
    application: 'shop',
    end: { outcome, reason: null, at: later },
  });

describe('what happens to a run happens to the application', () => {
  test('that it is uncertain from its start on', () => {
    expect(applicationOf(started, 'shop')).toMatchObject({
      version: '1.0.0',
      uncertain: true,
      uncertainBy: 'qa/one',
    });
  });

  test('that it has the version, with how long that took', () => {
    expect(applicationOf(end('succeeded'), 'shop')).toMatchObject({
      version: '2.0.0',
      plan: 'qa/one',
      uncertain: false,
      durations: [42_000],
    });
  });

  test('that it failed and stays uncertain', () => {
    expect(applicationOf(end('failed'), 'shop')).toMatchObject({
      version: '1.0.0',
      failed: '2.0.0',
      uncertain: true,
    });
  });

  test('that nothing more is known when the outcome is not', () => {
    expect(applicationOf(end('unknown'), 'shop')).toEqual(applicationOf(started, 'shop'));
  });

  test.each([
    { kind: 'not-started', application: 'shop', reason: 'no disk', at: time } as const,
    { kind: 'skipped', applications: ['shop'], reason: 'stopped' } as const,
  ])('that nothing changed for $kind', (event) => {
    const after = applyEvent(before, 'one', event);
    expect(after.active.get('one')).not.toEqual(running);
    expect(after.applications).toBe(before.applications);
  });
});

describe('of two runs at once, the whole of one and a new module of the other', () => {
  const added = operation('shop', { modules: modules({ 'shop-new': [] }), whole: false });
  const both = state(
    [applicationRecord('shop')],
    [
      { ...running, plan: 'new', operations: [added] },
      { ...running, plan: 'whole' },
    ],
  );
  const start = { kind: 'started', application: 'shop', effect: effect(), at: time } as const;
  const begun = applyEvent(applyEvent(both, 'new', start), 'whole', start);
  const endBoth = (outcome: Outcome) => {
    const its = { kind: 'ended', application: 'shop' } as const;
    const success = { outcome: 'succeeded', reason: null, at: later } as const;
    const after = applyEvent(begun, 'whole', { ...its, end: success });
    return applicationOf(applyEvent(after, 'new', { ...its, end: { ...success, outcome } }), 'shop');
  };

  test('the module is there when it succeeded last', () => {
    expect([...endBoth('succeeded').modules.keys()]).toEqual(['shop-api', 'shop-new']);
    expect(endBoth('succeeded').uncertain).toBe(false);
  });

  test.each(['failed', 'unknown'] as const)('the module is in doubt when it is %s at last', (outcome) => {
    expect(endBoth(outcome).doubts).toEqual(new Map([['shop-new', ['qa/new']]]));
  });
});

test('an event about a run that is not active is impossible', () => {
  const event = { kind: 'withdrawn', reason: 'deleted', at: time } as const;
  expect(() => applyEvent(before, 'two', event)).toThrow("qa/two is not active: 'withdrawn' is impossible");
});
