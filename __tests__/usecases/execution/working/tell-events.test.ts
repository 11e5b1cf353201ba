import { expect, test } from '@jest/globals';
import type { RunEvent } from '../../../../src/domain/records/run/run-event.ts';
import { tellEvents } from '../../../../src/usecases/execution/working/tell-events.ts';
import { later } from '../../../support/builders.ts';
import { livedRun, wanted } from '../../../support/lived-runs.ts';
import { createNotedProgress } from '../../../support/noted-progress.ts';

const failed = { outcome: 'failed', reason: 'exit code 1', at: later } as const;

/** What is told of events that share a commit, after a deployment of ledger has begun. */
function told(...more: readonly RunEvent[]): readonly string[] {
  const begun = livedRun([wanted('ledger')], { backout: 'automatic' }).next((at) => {
    const effect = { kind: 'process', group: 1, host: 'h', boot: 'b', namespace: 'n', pid: 1 } as const;
    return { kind: 'started', application: 'ledger', at, effect: { ...effect, startedAt: '1' } };
  });
  const events: RunEvent[] = [{ kind: 'ended', application: 'ledger', end: failed }, ...more];
  const after = events.reduce((run, event) => run.next(() => event), begun);
  const progress = createNotedProgress();
  tellEvents(progress, { before: begun.run, after: after.run, events });
  return progress.told;
}

test('an operation is told as its event left it, whatever came of it in the same commit', () => {
  const effect = { kind: 'process', group: 2, host: 'h', boot: 'b', namespace: 'n', pid: 2 } as const;
  const back: RunEvent = {
    ...{ kind: 'started', application: 'ledger', step: 'backout', at: later },
    effect: { ...effect, startedAt: '1' },
  };
  const end: RunEvent = {
    ...{ kind: 'ended', application: 'ledger' },
    end: { outcome: 'succeeded', reason: null, at: later },
  };
  expect(told({ kind: 'backing-out' }, back, end)).toEqual([
    'ledger failed',
    'backing-out qa/2026-11-20-payments',
    'ledger failed',
    'ledger backed-out',
  ]);
});

test('the end of a run is told by whoever sees it end', () => {
  expect(told({ kind: 'completed', at: later })).toEqual(['ledger failed']);
});
