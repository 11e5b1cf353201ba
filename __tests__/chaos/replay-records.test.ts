import { describe, expect, test } from '@jest/globals';
import type { RecordsCommit } from '../../chaos/records-history.ts';
import { findImpossibleSteps } from '../../chaos/replay/replay-records.ts';
import { applyEvent } from '../../src/domain/records/environment/apply-event.ts';
import {
  applicationOf,
  type EnvironmentState,
  withApplication,
  withRun,
} from '../../src/domain/records/environment/environment-state.ts';
import type { Outcome, Step } from '../../src/domain/records/run/operation.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../src/domain/records/run/run-event.ts';
import { stateWrites } from '../../src/usecases/recording/state-writes.ts';
import { applicationRecord, effect, holder, operation, run, state } from '../support/builders.ts';

const at = '2026-11-20T10:00:00.000Z';
const empty = state([], [], { record: null });
const adopted = { plan: null };
const begin = state([
  applicationRecord('payments', '1.0.0', adopted),
  applicationRecord('ledger', '1.0.0', adopted),
]);
const waiting = run('one', { operations: [operation('payments'), operation('ledger')] });

const claimed: RunEvent & { readonly kind: 'claimed' } = {
  kind: 'claimed',
  at,
  claim: {
    ...{ holder: holder(), startedBy: 'ada', configuration: 'c', problems: [], approvals: [] },
    ...{ operations: waiting.operations, afterwards: { onAbort: 'retry', promoteTo: null } },
  },
};
const claimedInTwoStages: RunEvent = {
  ...claimed,
  claim: {
    ...claimed.claim,
    ...{ stages: 'two', backout: 'automatic' },
    criteria: [{ criterion: 'it answers', check: 'up', state: 'pending', reason: null, at: null }],
  },
};
const started = (application: string, step?: Step): RunEvent => ({
  ...{ kind: 'started', application, effect: effect(), at, ...(step && { step }) },
});
const ended = (application: string, outcome: Outcome): RunEvent & { readonly kind: 'ended' } => ({
  ...{ kind: 'ended', application, end: { outcome, reason: outcome === 'succeeded' ? null : 'so', at } },
});
const unbegun = (application: string): RunEvent => ({
  ...{ kind: 'ended', application, end: { outcome: 'failed', reason: 'stopped', at, begun: false } },
});
const preparing = (application: string) => [started(application, 'prepare'), ended(application, 'succeeded')];
const skipped: RunEvent = { kind: 'skipped', applications: ['ledger'], reason: 'no' };

type Change = (before: EnvironmentState) => EnvironmentState;

/** Everything from one commit to the next. */
function history(...changes: readonly Change[]): RecordsCommit[] {
  let before = empty;
  return [() => begin, register, ...changes].map((change, index) => {
    const after = change({ ...before, newlyEnded: new Map() });
    const writes = stateWrites({ ...before, newlyEnded: new Map() }, after);
    before = after;
    return { id: `${index}`, message: 'm', changes: new Map(writes.map((it) => [it.path, it.bytes])) };
  });
}

const register: Change = (before) => {
  const record = before.record && { ...before.record, sequence: 2 };
  return withRun({ ...before, record }, waiting);
};

const happen =
  (...events: readonly RunEvent[]): Change =>
  (before) =>
    events.reduce((it, event) => applyEvent(it, 'one', event), before);

/** Changes the run past the state machine. */
const forge =
  (change: (run: Run) => Partial<Run>): Change =>
  (before) => {
    const found = before.active.get('one');
    return found === undefined ? before : withRun(before, { ...found, ...change(found) });
  };

const forgeFirst = (change: Partial<Run['operations'][number]>) =>
  forge(({ operations: [first = operation('payments'), ...others] }) => ({
    operations: [{ ...first, ...change }, ...others],
  }));

describe('what can have happened', () => {
  test.each<{ name: string; steps: readonly Change[] }>([
    { name: 'nothing but a wait', steps: [happen({ kind: 'waits', waitingFor: [], problems: [] })] },
    { name: 'a claim', steps: [happen(claimed)] },
    {
      name: 'a run to its end, whose events share commits',
      steps: [
        happen(claimed),
        happen(started('payments'), started('ledger')),
        happen(ended('payments', 'succeeded'), ended('ledger', 'succeeded'), { kind: 'completed', at }),
      ],
    },
    {
      name: 'a failure, what is skipped for it, and what is owed then',
      steps: [
        happen(claimed),
        happen(started('payments')),
        happen(ended('payments', 'failed'), skipped, { kind: 'completed', at }),
      ],
    },
    {
      name: 'a deployment that was kept from beginning',
      steps: [
        happen(claimed),
        happen(started('payments')),
        happen(unbegun('payments'), skipped, { kind: 'completed', at }),
      ],
    },
    {
      name: 'a second try',
      steps: [
        happen(claimed),
        happen(started('payments')),
        happen({ ...ended('payments', 'failed'), kind: 'try-failed' }),
        happen({ kind: 'tried-again', application: 'payments', effect: effect(), at }),
        happen(ended('payments', 'failed'), skipped, { kind: 'completed', at }),
      ],
    },
    {
      name: 'two stages with a continuation, checks, and an automatic backout',
      steps: [
        happen(claimedInTwoStages),
        happen({ kind: 'reviewed', problems: [] }, { kind: 'tagged', applications: ['ledger'] }),
        happen(...preparing('payments'), ...preparing('ledger'), { kind: 'prepared', at }),
        happen({ kind: 'continued', by: 'ada', at }),
        happen({ kind: 'activated', holder: holder(), at }),
        happen(started('payments', 'activate'), started('ledger', 'activate')),
        happen(ended('payments', 'succeeded'), ended('ledger', 'succeeded'), { kind: 'verifying' }),
        happen({ kind: 'checked', index: 0, found: { state: 'unmet', reason: 'it is down', at } }),
        happen({ kind: 'aborting', by: 'system', reason: 'unmet' }, { kind: 'backing-out' }),
        happen(started('payments', 'backout')),
        happen(ended('payments', 'failed'), started('ledger', 'backout')),
        happen(ended('ledger', 'succeeded'), { kind: 'completed', at }),
      ],
    },
    {
      name: 'a takeover, an abort and a handing over',
      steps: [
        happen(claimed),
        happen(started('payments')),
        happen({ kind: 'taken-over', holder: holder(101) }),
        happen({ kind: 'aborting', by: 'system', reason: 'it died' }, { kind: 'yielded' }),
        happen({ kind: 'taken-over', holder: holder(102) }),
        happen(ended('payments', 'unknown'), skipped, { kind: 'completed', at }),
      ],
    },
  ])('$name', ({ steps }) => {
    expect(findImpossibleSteps(history(...steps))).toEqual([]);
  });
});

describe('what cannot have happened', () => {
  const underWay = [happen(claimed), happen(started('payments'))];
  test.each<{ name: string; steps: readonly Change[]; says: RegExp }>([
    {
      name: 'a run that begins in the middle',
      steps: [(it) => withRun(it, run('two', { status: 'running', sequence: 2 }))],
      says: /two began as running/,
    },
    {
      name: 'a run that is claimed without a new epoch',
      steps: [happen(claimed), forge(() => ({ holder: holder(7) }))],
      says: /nothing leads the run of one/,
    },
    {
      name: 'an epoch that falls',
      steps: [...underWay, forge(() => ({ epoch: 0 }))],
      says: /nothing leads/,
    },
    {
      name: 'an operation that succeeds without having started',
      steps: [happen(claimed), forgeFirst({ state: 'succeeded', endedAt: at })],
      says: /nothing leads/,
    },
    {
      name: 'an operation that is forgotten',
      steps: [...underWay, forgeFirst({ state: 'pending', startedAt: null, tries: [] })],
      says: /nothing leads/,
    },
    {
      name: 'an outcome that changes',
      steps: [...underWay, happen(ended('payments', 'unknown')), forgeFirst({ state: 'succeeded' })],
      says: /nothing leads/,
    },
    {
      name: 'a lock that is freed early',
      steps: [...underWay, forge(() => ({ status: 'aborted', endedBy: 'system', reason: 'r', endedAt: at }))],
      says: /nothing leads/,
    },
    {
      name: 'a run that waits again',
      steps: [...underWay, forge(() => ({ status: 'waiting' }))],
      says: /nothing leads/,
    },
    {
      name: 'a run that vanishes',
      steps: [...underWay, (it) => ({ ...it, active: new Map() })],
      says: /one vanished/,
    },
    {
      name: 'an application that nobody marked uncertain',
      steps: [happen(claimed), (it) => withApplication(happen(started('payments'))(it), of(it, 'payments'))],
      says: /the record of payments does not follow/,
    },
    {
      name: 'a version that no success brought',
      steps: [...underWay, (it) => withApplication(it, { ...of(it, 'payments'), version: '2.0.0' })],
      says: /the record of payments does not follow/,
    },
    {
      name: 'a record of an application that no event was about',
      steps: [...underWay, (it) => withApplication(it, { ...of(it, 'ledger'), durations: [5] })],
      says: /the record of ledger does not follow/,
    },
    {
      name: 'a debt that is forgotten',
      steps: [
        ...underWay,
        (it) => {
          const done = happen(ended('payments', 'failed'), skipped, { kind: 'completed', at })(it);
          return { ...done, record: it.record };
        },
      ],
      says: /owed do not follow/,
    },
    {
      name: 'a baseline that moves under a run',
      steps: [...underWay, (it) => ({ ...it, record: it.record && { ...it.record, baseline: 'other' } })],
      says: /the baseline moved/,
    },
  ])('$name', ({ steps, says }) => {
    expect(findImpossibleSteps(history(...steps)).join('\n')).toMatch(says);
  });

  test('a run that changes after its end', () => {
    const commits = history(
      happen(claimed),
      happen(started('payments')),
      happen(ended('payments', 'failed'), skipped, { kind: 'completed', at }),
    );
    const [path = '', bytes] =
      [...(commits.at(-1)?.changes ?? [])].find(([it]) => it.startsWith('runs/')) ?? [];
    const text = Buffer.from(bytes ?? []).toString();
    const changes = new Map([[path, Buffer.from(text.replace('"so"', '"otherwise"'))]]);
    expect(findImpossibleSteps([...commits, { id: 'later', message: 'm', changes }]).join()).toMatch(
      /one, which had ended, was changed/,
    );
  });
});

function of(it: EnvironmentState, application: string) {
  return applicationOf(it, application);
}
