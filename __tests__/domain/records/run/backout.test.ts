import { describe, expect, test } from '@jest/globals';
import { applyEvent } from '../../../../src/domain/records/environment/apply-event.ts';
import type { ApplicationRecord } from '../../../../src/domain/records/environment/environment-record.ts';
import type { EnvironmentState } from '../../../../src/domain/records/environment/environment-state.ts';
import type { Operation, Outcome } from '../../../../src/domain/records/run/operation.ts';
import { planBackout } from '../../../../src/domain/records/run/plan-backout.ts';
import { predecessorOf } from '../../../../src/domain/records/run/predecessor.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../../src/domain/records/run/run-event.ts';
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

const ended = (outcome: Outcome, application = 'payments'): RunEvent => ({
  kind: 'ended',
  application,
  end: { outcome, reason: outcome === 'succeeded' ? null : 'exit 1', at: later },
});
const deploy: RunEvent = { kind: 'started', application: 'payments', effect: effect(1), at: time };
const undo: RunEvent = { ...deploy, step: 'backout', effect: effect(2) };

const begun = run('one', { status: 'running', holder: holder(), epoch: 1, backout: 'automatic' });

function stateAfter(record: ApplicationRecord, events: readonly RunEvent[], change: Partial<Run> = {}) {
  const initial = state([record], [{ ...begun, ...change }]);
  return events.reduce<EnvironmentState>((at, event) => applyEvent(at, 'one', event), initial);
}

function operationOf(at: EnvironmentState): Operation | undefined {
  return (at.active.get('one') ?? at.newlyEnded.get('one'))?.operations[0];
}

test.each([
  ['by itself', 'automatic', '1.0.0'],
  ['by people', 'manual', '1.0.0'],
  ['by nobody', undefined, undefined],
] as const)('what was there before is kept where a run is undone %s', (_, backout, version) => {
  const { backout: __, ...plain } = begun;
  const initial = state([applicationRecord('payments')], [{ ...plain, ...(backout && { backout }) }]);
  expect(operationOf(applyEvent(initial, 'one', deploy))?.before?.version).toBe(version);
});

describe.each<Outcome>(['succeeded', 'failed', 'unknown'])(
  'the backout of a deployment that %s',
  (outcome) => {
    const former = applicationRecord('payments', '1.0.0', { settings: new Map([['timeout', '3s']]) });
    const undoing = stateAfter(former, [deploy, ended(outcome), { kind: 'backing-out' }, undo]);

    test('brings the record back to what was there before', () => {
      const restored = applyEvent(undoing, 'one', ended('succeeded'));
      expect(restored.applications.get('payments')).toEqual({
        ...former,
        deployedAt: later,
        durations: outcome === 'succeeded' ? [Date.parse(later) - Date.parse(time)] : [],
      });
      expect(operationOf(restored)).toMatchObject({ state: 'backed-out', backout: { state: 'succeeded' } });
    });

    test.each<Outcome>(['failed', 'unknown'])('leaves it uncertain when it ended %s', (end) => {
      const stuck = applyEvent(undoing, 'one', ended(end));
      expect(stuck.applications.get('payments')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
      expect(operationOf(stuck)).toMatchObject({ state: outcome, backout: { state: end, reason: 'exit 1' } });
      const over = applyEvent(stuck, 'one', { kind: 'completed', at: later }).newlyEnded.get('one');
      expect(over).toMatchObject({
        status: 'aborted',
        problems: [{ code: 'backout-failed', severity: 'error', application: 'payments' }],
      });
    });
  },
);

describe('a version that was backed out', () => {
  const end: RunEvent[] = [deploy, ended('succeeded'), { kind: 'backing-out' }, undo, ended('succeeded')];
  const completed: RunEvent = { kind: 'completed', at: later };

  test('was never deployed, unless it is the one restored', () => {
    const to = (version: string) =>
      stateAfter(applicationRecord('payments'), end, {
        operations: [operation('payments', { to: version })],
      });
    const versions = (version: string) => [
      ...(to(version).applications.get('payments')?.versions.keys() ?? []),
    ];
    expect(versions('2.0.0')).toEqual(['1.0.0']);
    expect(versions('1.0.0')).toEqual(['1.0.0']);
  });

  test('is marked bad where that is configured', () => {
    const at = (marksBad: Partial<Run>) =>
      stateAfter(applicationRecord('payments'), [...end, completed], { reason: 'smoke failed', ...marksBad });
    expect(at({}).newlyBad).toEqual([]);
    expect(at({ marksBad: true }).newlyBad).toEqual([
      {
        application: 'payments',
        version: '2.0.0',
        mark: { by: 'qa/one', at: later, reason: 'backed out of qa: smoke failed' },
      },
    ]);
  });
});

describe('of an application of which some modules are deployed', () => {
  const module = (version: string) => ({ version, references: new Map() });
  const former = applicationRecord('payments', '1.0.0', {
    modules: new Map([
      ['payments-api', module('1.0.0')],
      ['payments-core', module('0.9.0')],
    ]),
  });
  const operations = [operation('payments', { whole: false })];

  test('the others stay', () => {
    const events = [deploy, ended('failed'), { kind: 'backing-out' }, undo, ended('succeeded')] as const;
    const { applications } = stateAfter(former, events, { operations });
    expect(applications.get('payments')?.modules).toEqual(former.modules);
  });

  test('a version stays that was once deployed whole', () => {
    const versions = new Map([...former.versions, ['2.0.0', 'c2']]);
    const events = [deploy, ended('succeeded'), { kind: 'backing-out' }, undo, ended('succeeded')] as const;
    const { applications } = stateAfter({ ...former, versions }, events, { operations });
    expect(applications.get('payments')?.versions).toEqual(versions);
  });
});

describe('what is left', () => {
  const tries = [{ startedAt: time, endedAt: later, outcome: 'failed', effect: effect() }] as const;
  const before = predecessorOf(applicationRecord('payments'));
  const failed = operation('payments', { state: 'failed', tries, before });
  const mixed = new Map([['payments-core', { version: '0.9.0', references: new Map() }]]);

  test.each<{ what: string; given: Partial<Operation>; reason: string }>([
    { what: 'a redeployment', given: { action: 'redeploy' }, reason: 'changes no version' },
    { what: 'a first deployment', given: { before: null }, reason: 'for the first time' },
    {
      what: 'one without a commit',
      given: { before: before && { ...before, commit: null } },
      reason: 'not recorded',
    },
    {
      what: 'one of mixed versions',
      given: { before: before && { ...before, modules: mixed } },
      reason: 'at 0.9.0',
    },
    {
      what: 'a part that was not there before',
      given: { whole: false, modules: modules({ 'payments-api': [], 'payments-web': [] }) },
      reason: 'added payments-web',
    },
  ])('is said of $what', ({ given, reason }) => {
    expect(planBackout({ ...failed, ...given }).backout).toEqual({
      state: 'left',
      reason: expect.stringContaining(reason),
    });
  });

  test.each<{ what: string; given: Partial<Operation> }>([
    { what: 'skipped', given: { state: 'skipped', tries: [] } },
    { what: 'never started', given: { tries: [] } },
    { what: 'only prepared', given: { tries: [{ ...tries[0], step: 'prepare' }] } },
  ])('nothing is said of what was $what', ({ given }) => {
    expect(planBackout({ ...failed, ...given }).backout).toBeUndefined();
  });

  test('is undone when it was at one version', () => {
    expect(planBackout(failed).backout).toEqual({ state: 'pending', reason: null });
    expect(before?.commit).toBe(applicationRecord('payments').commit);
  });
});
