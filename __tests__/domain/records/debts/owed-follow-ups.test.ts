import { describe, expect, test } from '@jest/globals';
import type { Delivery } from '../../../../src/domain/records/debts/delivery.ts';
import { dischargeFollowUp, oweFollowUp } from '../../../../src/domain/records/debts/owed-follow-ups.ts';
import { applyEvent } from '../../../../src/domain/records/environment/apply-event.ts';
import { changesBetween } from '../../../../src/domain/records/environment/environment-state.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import { holder, later, operation, run, state, time } from '../../../support/builders.ts';

const afterwards = { onAbort: 'retry', promoteTo: 'production' } as const;

function deliveryOf(plan: string): Delivery {
  return {
    environment: 'qa',
    plan,
    followUp: { kind: 'retry', target: 'qa', plan: `${plan}-retry-1`, pullRequest: 7, reason: null },
    at: later,
  };
}

describe('the end of a run', () => {
  const ended = (change: Partial<Run>) =>
    applyEvent(
      state([], [run('one', { status: 'running', holder: holder(), afterwards, ...change })]),
      'one',
      {
        kind: 'completed',
        at: later,
      },
    );

  test.each([
    { what: 'an aborted one', operations: [operation('shop', { state: 'failed' })] },
    { what: 'a finished one', operations: [operation('shop', { state: 'succeeded' })] },
  ])('owes what is due: $what', ({ operations }) => {
    expect(ended({ operations }).record).toMatchObject({ owes: ['one'] });
  });

  test('owes nothing when nothing is due', () => {
    const operations = [operation('shop', { state: 'succeeded' })];
    const nothing = { onAbort: 'retry', promoteTo: null } as const;
    expect(ended({ operations, afterwards: nothing }).record).not.toHaveProperty('owes');
  });

  test('owes a retry when it was refused at its claim', () => {
    const problems = [{ code: 'tag-not-found', severity: 'error', message: 'no such tag' } as const];
    const refused = applyEvent(state([], [run('one')]), 'one', {
      kind: 'refused',
      problems,
      at: time,
      afterwards,
    });
    expect(refused.record).toMatchObject({ owes: ['one'] });
    expect(refused.newlyEnded.get('one')).toMatchObject({ status: 'aborted', afterwards });
  });

  test('owes nothing when it was withdrawn', () => {
    const withdrawn = applyEvent(state([], [run('one')]), 'one', {
      kind: 'withdrawn',
      reason: 'gone',
      at: time,
    });
    expect(withdrawn.record).not.toHaveProperty('owes');
  });
});

describe('a debt', () => {
  const owing = oweFollowUp(oweFollowUp(state(), 'one'), 'two');

  test('is discharged alone, with what became of it', () => {
    const after = dischargeFollowUp(owing, deliveryOf('one'));
    expect(changesBetween(owing, after)).toMatchObject({
      record: { owes: ['two'] },
      deliveries: [deliveryOf('one')],
      active: [],
    });
  });

  test('leaves no trace in the environment when it was the last', () => {
    const after = dischargeFollowUp(dischargeFollowUp(owing, deliveryOf('one')), deliveryOf('two'));
    expect(after.record).toEqual(state().record);
  });

  test('that somebody else has discharged changes nothing', () => {
    const once = dischargeFollowUp(owing, deliveryOf('one'));
    expect(dischargeFollowUp(once, deliveryOf('one'))).toBe(once);
    expect(dischargeFollowUp(state(), deliveryOf('one'))).toEqual(state());
  });

  test('needs an environment with a baseline', () => {
    expect(() => oweFollowUp(state([], [], { record: null }), 'one')).toThrow('qa has no baseline');
  });
});
