import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  arbitraryWideWorkload,
  arbitraryWorkload,
  criticalPath,
  totalWork,
  type Workload,
} from './arbitrary-operations.ts';
import { type Simulated, simulate } from './simulate.ts';

const neverFails = { onFailure: 'stop', failing: new Set<string>() } as const;

/** Consumers that started before one of their producers had ended. */
function tooEarly(workload: Workload, run: Simulated): readonly string[] {
  const endOf = (producer: string) => run.endedAt.get(producer) ?? Number.POSITIVE_INFINITY;
  return workload.operations
    .filter(({ application, after }) => {
      const start = run.startedAt.get(application);
      return start !== undefined && after.some((producer) => endOf(producer) > start);
    })
    .map(({ application }) => application);
}

const arbitraryFailures = fc.record({
  onFailure: fc.constantFrom('stop' as const, 'continue' as const),
  failing: fc
    .array(fc.nat(14), { maxLength: 3 })
    .map((numbers) => new Set(numbers.map((number) => `application-${number}`))),
});

describe('a simulated run', () => {
  test('starts everything once, no consumer before its producers, never more than the slots', () => {
    fc.assert(
      fc.property(arbitraryWorkload, (workload) => {
        const run = simulate({ ...workload, ...neverFails });
        expect(run.operations.map(({ state }) => state)).toEqual(workload.operations.map(() => 'succeeded'));
        expect(run.atOnce).toBeLessThanOrEqual(workload.slots);
        expect(tooEarly(workload, run)).toEqual([]);
      }),
    );
  });

  test('with failures, ends with nothing pending and nothing started that waits for a failure', () => {
    fc.assert(
      fc.property(arbitraryWorkload, arbitraryFailures, (workload, failures) => {
        const run = simulate({ ...workload, ...failures });
        const states = new Map(run.operations.map(({ application, state }) => [application, state]));
        for (const { application, after } of workload.operations) {
          expect(['succeeded', 'failed', 'skipped']).toContain(states.get(application));
          const blocked = after.some((each) => states.get(each) !== 'succeeded');
          if (blocked) expect(states.get(application)).toBe('skipped');
          else if (failures.onFailure === 'continue') expect(states.get(application)).not.toBe('skipped');
        }
      }),
    );
  });

  test('after a failure that stops, starts nothing more', () => {
    fc.assert(
      fc.property(arbitraryWorkload, arbitraryFailures, (workload, { failing }) => {
        const run = simulate({ ...workload, onFailure: 'stop', failing });
        const failedAt = [...run.endedAt].filter(([name]) => failing.has(name)).map(([, end]) => end);
        const latest = Math.max(0, ...run.startedAt.values());
        expect(latest).toBeLessThanOrEqual(Math.min(Number.POSITIVE_INFINITY, ...failedAt));
      }),
    );
  });

  test('takes at most 5 % longer than it must when there is much more work than waiting', () => {
    fc.assert(
      fc.property(arbitraryWideWorkload, (workload) => {
        const share = totalWork(workload) / workload.slots;
        const path = criticalPath(workload);
        expect(workload.operations.length).toBeGreaterThanOrEqual(50 * workload.slots);
        expect(Math.max(...workload.durations.values())).toBeLessThanOrEqual(share * 0.05);
        expect(path).toBeLessThanOrEqual(share * 0.05);
        const run = simulate({ ...workload, ...neverFails });
        expect(run.makespan).toBeLessThanOrEqual(Math.max(path, share) * 1.05);
        expect(tooEarly(workload, run)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('the wide workloads do have operations that wait', () => {
    const samples = fc.sample(arbitraryWideWorkload, { numRuns: 10, seed: 1 });
    for (const { operations } of samples) {
      expect(operations.filter(({ after }) => after.length > 0).length).toBeGreaterThan(
        operations.length / 4,
      );
    }
  });
});
