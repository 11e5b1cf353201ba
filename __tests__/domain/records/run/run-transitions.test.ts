import { describe, expect, test } from '@jest/globals';
import { failTry, type OperationEnd } from '../../../../src/domain/records/run/operation-transitions.ts';
import {
  hasEnded,
  isClaimed,
  type Run,
  type RunStatus,
  runStatuses,
} from '../../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../../src/domain/records/run/run-event.ts';
import { transition } from '../../../../src/domain/records/run/run-transitions.ts';
import { effect, holder, later, operation, run, time } from '../../../support/builders.ts';

const refusal = { code: 'tag-not-found', severity: 'error', message: 'no such tag' } as const;
const limit = { plan: null, reason: 'limit', modules: [], until: null } as const;
const claim = {
  holder: holder(),
  startedBy: 'Ada',
  configuration: 'c0',
  operations: [operation('payments'), operation('ledger')],
  problems: [],
  approvals: [{ by: 'carol', at: time, blob: 'b1' }],
};

const underWay: readonly RunStatus[] = ['running', 'verifying', 'aborting', 'backing-out'];
const failing: OperationEnd = { outcome: 'failed', reason: 'exit 1', at: time };

/** One event of each kind, with the statuses in which it may happen. */
const events: readonly { event: RunEvent; allowed: readonly RunStatus[] }[] = [
  { event: { kind: 'waits', waitingFor: [limit], problems: [] }, allowed: ['waiting', 'prepared'] },
  { event: { kind: 'approved', approvals: claim.approvals }, allowed: ['waiting'] },
  { event: { kind: 'claimed', claim, at: time }, allowed: ['waiting'] },
  { event: { kind: 'refused', problems: [refusal], at: time }, allowed: ['waiting'] },
  { event: { kind: 'withdrawn', reason: 'deleted', at: time }, allowed: ['waiting'] },
  { event: { kind: 'taken-over', holder: holder(2) }, allowed: underWay },
  { event: { kind: 'reviewed', problems: [refusal] }, allowed: ['running'] },
  { event: { kind: 'tagged', applications: ['new'] }, allowed: ['running'] },
  {
    event: { kind: 'started', application: 'new', effect: effect(), at: time },
    allowed: ['running', 'backing-out'],
  },
  {
    event: { kind: 'not-started', application: 'new', reason: 'no disk', at: time },
    allowed: ['running', 'backing-out'],
  },
  { event: { kind: 'ended', application: 'busy', end: failing }, allowed: underWay },
  { event: { kind: 'try-failed', application: 'busy', end: failing }, allowed: underWay },
  {
    event: { kind: 'tried-again', application: 'tried', effect: effect(2), at: later },
    allowed: ['running', 'backing-out'],
  },
  { event: { kind: 'skipped', applications: ['new'], reason: 'stopped' }, allowed: underWay },
  { event: { kind: 'prepared', at: later }, allowed: ['running'] },
  { event: { kind: 'continued', by: 'ada', at: later }, allowed: ['prepared'] },
  { event: { kind: 'activated', holder: holder(3), at: later }, allowed: ['prepared'] },
  { event: { kind: 'verifying' }, allowed: ['running'] },
  {
    event: { kind: 'checked', index: 0, found: { state: 'met', reason: null, at: later } },
    allowed: ['verifying'],
  },
  {
    event: { kind: 'aborting', by: 'operator', reason: 'SIGINT' },
    allowed: ['running', 'prepared', 'verifying', 'aborting'],
  },
  { event: { kind: 'backing-out' }, allowed: ['running', 'verifying', 'aborting'] },
  { event: { kind: 'effect-known', application: 'busy', effect: effect(2) }, allowed: underWay },
  { event: { kind: 'yielded' }, allowed: underWay },
  { event: { kind: 'completed', at: time }, allowed: underWay },
];

function started(application: string) {
  const tries = [{ startedAt: time, endedAt: null, outcome: null, effect: effect(1) }];
  return operation(application, { state: 'started', startedAt: time, tries });
}

/** One whose first try has failed, so that it is tried again. */
function tried(application: string) {
  return failTry(started(application), failing);
}

/** A run in which every event finds the operation that it needs. */
function runIn(status: RunStatus, { kind }: RunEvent): Run {
  const done = operation('done', { state: 'succeeded' });
  const open = [operation('new'), started('busy'), tried('tried')];
  if (status === 'waiting') return run('one', { operations: [operation('new')] });
  const criteria = [
    { criterion: 'smoke', check: 'smoke', state: 'pending', reason: null, at: null } as const,
  ];
  const operations = kind === 'completed' ? [done] : open;
  return run('one', { status, holder: holder(), operations, ...(kind === 'checked' && { criteria }) });
}

describe.each(events)('$event.kind', ({ event, allowed }) => {
  test.each(allowed)('may happen to a run that is %s', (status) => {
    expect(transition(runIn(status, event), event)).not.toEqual(runIn(status, event));
  });

  test.each(runStatuses.filter((status) => !allowed.includes(status)))(
    'is impossible for a run that is %s',
    (status) => {
      const message = `qa/one is ${status}: '${event.kind}' is impossible`;
      expect(() => transition(runIn(status, event), event)).toThrow(message);
    },
  );
});

test.each(['operator', 'system'] as const)(
  'whatever ends by an operator is not aborted again by the %s',
  (by) => {
    const aborting = run('one', { status: 'aborting', endedBy: 'operator', reason: 'SIGINT' });
    expect(() => transition(aborting, { kind: 'aborting', by, reason: 'more' })).toThrow('aborted before');
  },
);

describe('a claim', () => {
  const waiting = run('one', {
    waitingFor: [limit],
    problems: [refusal],
  });
  const claimed = transition(waiting, { kind: 'claimed', claim, at: time });

  test('gives the run its holder, a higher epoch, and what was judged', () => {
    expect(claimed).toEqual(run('one', { ...claim, status: 'running', epoch: 1, startedAt: time }));
  });

  test('lasts until the run has ended', () => {
    expect([waiting, claimed].map(isClaimed)).toEqual([false, true]);
    expect([waiting, claimed].map(hasEnded)).toEqual([false, false]);
  });
});

describe('a run that is refused or withdrawn', () => {
  test('is aborted by the system, for the first error, with everything skipped', () => {
    const warning = { code: 'consumer-outdated', severity: 'warning', message: 'old' } as const;
    const problems = [warning, refusal, refusal];
    const refused = transition(run('one'), { kind: 'refused', problems, at: later });
    expect(refused).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      reason: 'tag-not-found: no such tag (and 1 more)',
      endedAt: later,
      problems,
      operations: [{ state: 'skipped' }],
    });
  });

  test('needs an error to be refused', () => {
    expect(() => transition(run('one'), { kind: 'refused', problems: [], at: later })).toThrow(
      'for an error',
    );
  });

  test('is aborted by the operator when its file is deleted, and waits for nothing', () => {
    const waiting = run('one', {
      waitingFor: [{ plan: 'qa/two', reason: 'order', modules: [], until: null }],
    });
    const withdrawn = transition(waiting, { kind: 'withdrawn', reason: 'the file was deleted', at: later });
    expect(withdrawn).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      reason: 'the file was deleted',
    });
    expect(withdrawn.waitingFor).toEqual([]);
  });
});

describe('a takeover', () => {
  test('raises the epoch', () => {
    const running = run('one', { status: 'running', epoch: 3, holder: holder(1) });
    const taken = transition(running, { kind: 'taken-over', holder: holder(2) });
    expect(taken).toEqual({ ...running, epoch: 4, holder: holder(2) });
  });
});

describe('a handover', () => {
  const running = run('one', {
    status: 'running',
    epoch: 3,
    holder: holder(1),
    operations: [operation('new'), started('busy')],
  });
  const yielded = transition(running, { kind: 'yielded' });

  test('leaves everything as it stands, and nobody who holds it', () => {
    expect(yielded).toEqual({ ...running, holder: null });
    expect(isClaimed(yielded)).toBe(true);
  });

  test('lets whoever takes it over go on', () => {
    const taken = transition(yielded, { kind: 'taken-over', holder: holder(2) });
    const end = { outcome: 'succeeded', reason: null, at: later } as const;
    const next = transition(taken, { kind: 'ended', application: 'busy', end });
    expect(next).toMatchObject({ status: 'running', epoch: 4, holder: holder(2) });
    expect(next.operations.map(({ state }) => state)).toEqual(['pending', 'succeeded']);
  });
});

describe('what becomes known of an effect', () => {
  test('replaces what was known before, of the last try only', () => {
    const again = operation('busy', {
      state: 'started',
      tries: [
        { startedAt: time, endedAt: time, outcome: 'failed', effect: effect(1) },
        { startedAt: later, endedAt: null, outcome: null, effect: effect(2) },
      ],
    });
    const running = run('one', { status: 'running', operations: [again] });
    const next = transition(running, { kind: 'effect-known', application: 'busy', effect: effect(3) });
    expect(next.operations[0]?.tries.map((it) => it.effect)).toEqual([effect(1), effect(3)]);
  });

  test('is impossible for what was not started', () => {
    const running = run('one', { status: 'running', operations: [operation('new')] });
    const event: RunEvent = { kind: 'effect-known', application: 'new', effect: effect(3) };
    expect(() => transition(running, event)).toThrow('cannot learn of new: it is pending');
  });
});

describe('an event about an operation', () => {
  const running = run('one', { status: 'running', operations: [operation('a'), operation('b')] });

  test('touches no other one', () => {
    const next = transition(running, { kind: 'started', application: 'b', effect: effect(), at: time });
    expect(next.operations.map(({ state }) => state)).toEqual(['pending', 'started']);
  });

  test('skips several at once', () => {
    const next = transition(running, { kind: 'skipped', applications: ['a', 'b'], reason: 'stopped' });
    expect(next.operations.map(({ state, reason }) => [state, reason])).toEqual([
      ['skipped', 'stopped'],
      ['skipped', 'stopped'],
    ]);
  });

  test('is impossible for an application that the run does not have', () => {
    const event: RunEvent = { kind: 'skipped', applications: ['c'], reason: 'stopped' };
    expect(() => transition(running, event)).toThrow('qa/one has no operation on c');
  });
});

describe('the end of a run', () => {
  const end = (change: Partial<Run>) =>
    transition(run('one', { status: 'running', holder: holder(), ...change }), {
      kind: 'completed',
      at: later,
    });
  const succeeded = operation('a', { state: 'succeeded' });
  const idle = operation('b', { state: 'skipped', reason: 'already-deployed' });

  test('is finished when everything succeeded or was there already', () => {
    expect(end({ operations: [succeeded, idle] })).toMatchObject({
      status: 'finished',
      endedBy: null,
      reason: null,
      holder: null,
      endedAt: later,
    });
  });

  test('is finished although it was being aborted, when everything succeeded: success wins', () => {
    const aborting = { status: 'aborting', endedBy: 'operator', reason: 'SIGINT' } as const;
    const operations = [succeeded];
    expect(end({ ...aborting, operations })).toMatchObject({
      status: 'finished',
      endedBy: null,
      reason: null,
    });
  });

  test.each([
    {
      what: 'one failed',
      operations: [operation('a', { state: 'failed', reason: 'exit 3' })],
      reason: 'a: exit 3',
    },
    {
      what: 'one is unknown',
      operations: [succeeded, operation('b', { state: 'unknown' })],
      reason: 'b: unknown',
    },
    {
      what: 'several failed',
      operations: [
        operation('a', { state: 'failed', reason: 'exit 3' }),
        operation('b', { state: 'unknown' }),
      ],
      reason: 'a: exit 3 (and 1 more)',
    },
    {
      what: 'one was skipped for another reason',
      operations: [succeeded, operation('b', { state: 'skipped', reason: 'stopped' })],
      reason: 'operations were skipped',
    },
  ])('is aborted by the system when $what', ({ operations, reason }) => {
    expect(end({ operations })).toMatchObject({ status: 'aborted', endedBy: 'system', reason, holder: null });
  });

  test('keeps who aborted it and why', () => {
    const operations = [operation('a', { state: 'unknown', reason: 'SIGTERM' })];
    const ended = end({ status: 'aborting', endedBy: 'operator', reason: 'SIGINT', operations });
    expect(ended).toMatchObject({ status: 'aborted', endedBy: 'operator', reason: 'SIGINT' });
  });

  test.each(['pending', 'started'] as const)('is impossible while one is %s', (state) => {
    expect(() => end({ operations: [operation('a', { state })] })).toThrow(`one cannot end: a is ${state}`);
  });
});
