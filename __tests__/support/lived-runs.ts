import type { Criterion } from '../../src/domain/records/run/criterion.ts';
import type { Operation, Outcome, Step } from '../../src/domain/records/run/operation.ts';
import { predecessorOf } from '../../src/domain/records/run/predecessor.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../src/domain/records/run/run-event.ts';
import { transition } from '../../src/domain/records/run/run-transitions.ts';
import { applicationRecord, effect, holder, operation, run } from './builders.ts';

/** A run as its events have made it, so that none is told that cannot be. */
export interface LivedRun {
  readonly run: Run;
  /** Lets something happen, a minute after what happened last. */
  next(event: (at: string) => RunEvent): LivedRun;
  /** Calls deployers and lets all of them end alike, after another minute. */
  deploy(applications: readonly string[], outcome?: Outcome, call?: Call): LivedRun;
}

interface Call {
  readonly step?: Step;
  readonly reason?: string;
}

const begin = Date.UTC(2026, 10, 20, 9);

/** Claimed, with these operations; `from` null is a first deployment. */
export function livedRun(
  operations: readonly Operation[],
  more: Partial<Pick<Run, 'stages' | 'backout' | 'criteria'>> = {},
): LivedRun {
  const claim = {
    ...{ holder: holder(), startedBy: 'alice', configuration: 'c'.repeat(40), operations },
    ...{ problems: [], approvals: [] },
    ...more,
  };
  const waiting = run('2026-11-20-payments', { mergedAt: new Date(begin).toISOString() });
  return lived(waiting, 1).next((at) => ({ kind: 'claimed', claim, at }));
}

export function criterion(text: string, change: Partial<Criterion> = {}): Criterion {
  return { criterion: text, check: 'smoke', state: 'pending', reason: null, at: null, ...change };
}

/** An operation of the whole of an application. */
export function wanted(application: string, from: string | null = '1.0.0'): Operation {
  return operation(application, { from });
}

function lived(current: Run, minute: number): LivedRun {
  const at = new Date(begin + minute * 60_000).toISOString();
  return {
    run: current,
    next: (event) => lived(happen(current, event(at)), minute + 1),
    deploy(applications, outcome = 'succeeded', { step, reason = null } = {}) {
      const started = (application: string): RunEvent => {
        return { kind: 'started', application, effect: effect(), at, ...(step && { step }) };
      };
      const ended =
        (application: string) =>
        (now: string): RunEvent => {
          const why = outcome === 'succeeded' ? null : (reason ?? 'it ended with exit code 1');
          return { kind: 'ended', application, end: { outcome, reason: why, at: now } };
        };
      const begun = applications.reduce((it, name) => happen(it, started(name)), current);
      const end = new Date(begin + (minute + 1) * 60_000).toISOString();
      const done = applications.reduce((it, name) => happen(it, ended(name)(end)), begun);
      return lived(done, minute + 2);
    },
  };
}

function happen(current: Run, event: RunEvent): Run {
  const started = 'application' in event ? event.application : '';
  const from = current.operations.find(({ application }) => application === started)?.from ?? null;
  const before = from === null ? null : predecessorOf(applicationRecord(started, from));
  return transition(current, event, before);
}
