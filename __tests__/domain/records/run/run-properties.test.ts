import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../../../src/domain/records/run/operation.ts';
import { hasEnded } from '../../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../../src/domain/records/run/run-event.ts';
import { transition } from '../../../../src/domain/records/run/run-transitions.ts';
import { effect, holder, operation, run, time } from '../../../support/builders.ts';

const names = ['a', 'b', 'c'];
const name = fc.constantFrom(...names);
const operations = names.map((it) => operation(it));
const problems = [{ code: 'tag-not-found', severity: 'error', message: 'no' } as const];

const anyEvent: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.constant<RunEvent>({ kind: 'waits', waitingFor: [], problems: [] }),
  fc.constant<RunEvent>({
    kind: 'claimed',
    claim: {
      holder: holder(),
      startedBy: 'Ada',
      configuration: 'c',
      operations,
      problems: [],
      approvals: [],
    },
    at: time,
  }),
  fc.constant<RunEvent>({ kind: 'refused', problems, at: time }),
  fc.constant<RunEvent>({ kind: 'withdrawn', reason: 'deleted', at: time }),
  fc.constant<RunEvent>({ kind: 'taken-over', holder: holder(2) }),
  fc.constant<RunEvent>({ kind: 'aborting', by: 'operator', reason: 'SIGINT' }),
  fc.constant<RunEvent>({ kind: 'completed', at: time }),
  fc.constant<RunEvent>({ kind: 'yielded' }),
  name.map((application): RunEvent => ({ kind: 'effect-known', application, effect: effect(2) })),
  name.map((application): RunEvent => ({ kind: 'started', application, effect: effect(), at: time })),
  name.map((application): RunEvent => ({ kind: 'not-started', application, reason: 'no', at: time })),
  fc.tuple(name, fc.constantFrom<Outcome>('succeeded', 'failed', 'unknown')).map(
    ([application, outcome]): RunEvent => ({
      kind: 'ended',
      application,
      end: { outcome, reason: null, at: time },
    }),
  ),
  fc
    .subarray(names)
    .map(
      (applications): RunEvent => ({ kind: 'skipped', applications: [...applications], reason: 'stopped' }),
    ),
);

/** Weighs the sequences towards runs that get somewhere: a claim first, then anything. */
const anyStory = fc.tuple(fc.boolean(), fc.array(anyEvent, { maxLength: 40 }));
const claimed = transition(run('one', { operations }), {
  kind: 'claimed',
  claim: { holder: holder(), startedBy: 'Ada', configuration: 'c', operations, problems: [], approvals: [] },
  at: time,
});

test('whatever is tried, a run that has ended never changes, its epoch never falls, and its end is whole', () => {
  fc.assert(
    fc.property(anyStory, ([begun, events]) => {
      let at = begun ? claimed : run('one', { operations });
      for (const event of events) {
        const next = attempt(() => transition(at, event)) ?? at;
        if (hasEnded(at)) expect(next).toBe(at);
        expect(next.epoch).toBeGreaterThanOrEqual(at.epoch);
        if (hasEnded(next)) expectWhole(next);
        at = next;
      }
    }),
    { numRuns: 500 },
  );
});

function expectWhole(ended: typeof claimed): void {
  expect(ended.holder).toBeNull();
  expect(ended.endedAt).toBe(time);
  expect(ended.operations.filter(({ state }) => state === 'pending' || state === 'started')).toEqual([]);
  const good = ended.operations.every(({ state }) => state === 'succeeded');
  expect(ended.status).toBe(good ? 'finished' : 'aborted');
  expect(ended.endedBy === null).toBe(good);
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
