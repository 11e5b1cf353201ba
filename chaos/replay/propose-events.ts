import type { Operation, Try } from '../../src/domain/records/run/operation.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { Claim, RunEvent } from '../../src/domain/records/run/run-event.ts';

/** A run as it stands, and as it was found later. */
export interface Aim {
  readonly now: Run;
  readonly goal: Run;
}

type Kind = RunEvent['kind'];
type EventOf<K extends Kind> = Extract<RunEvent, { readonly kind: K }>;

/**
 * For each kind of event those that could lead on from where a run stands, with what can be read from where it is found
 * later. Whether one of them is possible the state machine alone says; one that is missing here would make a history
 * look impossible that is not, never the other way round.
 */
const proposers: { readonly [K in Kind]: (aim: Aim) => readonly EventOf<K>[] } = {
  waits: ({ goal: { waitingFor, problems } }) => [{ kind: 'waits', waitingFor, problems }],
  approved: ({ goal: { approvals } }) => [{ kind: 'approved', approvals }],
  claimed: ({ goal }) => claims(goal),
  refused: ({ goal: { problems, endedAt, afterwards } }) =>
    endedAt !== null && problems.some(({ severity }) => severity === 'error')
      ? [{ kind: 'refused', problems, at: endedAt, ...(afterwards && { afterwards }) }]
      : [],
  withdrawn: ({ goal: { reason, endedAt } }) =>
    reason !== null && endedAt !== null ? [{ kind: 'withdrawn', reason, at: endedAt }] : [],
  'taken-over': ({ now, goal }) =>
    goal.holder !== null && goal.epoch > now.epoch ? [{ kind: 'taken-over', holder: goal.holder }] : [],
  reviewed: ({ now: { problems }, goal }) => {
    const found = goal.problems.slice(problems.length);
    return found.length === 0 ? [] : [{ kind: 'reviewed', problems: found }];
  },
  tagged: (aim) =>
    pairs(aim).flatMap(({ now: { application, tagged }, goal }) =>
      goal.tagged === true && tagged !== true ? [{ kind: 'tagged', applications: [application] }] : [],
    ),
  'effect-known': (aim) =>
    pairs(aim).flatMap(({ now: { application, tries }, goal }) => {
      const effect = lastAmong(tries, goal.tries)?.effect;
      return effect === undefined ? [] : [{ kind: 'effect-known', application, effect }];
    }),
  'try-failed': (aim) =>
    pairs(aim).flatMap(({ now: { application, tries }, goal }) => {
      const last = lastAmong(tries, goal.tries);
      const { endedAt: at = null, outcome = null, reason = null } = last ?? {};
      const isFollowed = goal.tries.length > tries.length || reason !== null;
      return at === null || outcome === null || !isFollowed
        ? []
        : [{ kind: 'try-failed', application, end: { outcome, reason, at, ...unbegun(last) } }];
    }),
  ended: (aim) =>
    pairs(aim).flatMap(({ now: { application, tries }, goal: { reason, backout, tries: later } }) => {
      const last = lastAmong(tries, later);
      const { endedAt: at = null, outcome = null } = last ?? {};
      if (at === null || outcome === null) return [];
      const reasons = new Set([reason, backout?.reason ?? null, null]);
      return [...reasons].map((why) => ({
        ...{ kind: 'ended', application, end: { outcome, reason: why, at, ...unbegun(last) } },
      }));
    }),
  started: (aim) =>
    nextTries(aim).map(({ application, begun: { effect, startedAt: at, step } }) => ({
      ...{ kind: 'started', application, effect, at, ...(step && { step }) },
    })),
  'tried-again': (aim) =>
    nextTries(aim).map(({ application, begun: { effect, startedAt: at } }) => ({
      ...{ kind: 'tried-again', application, effect, at },
    })),
  'not-started': (aim) =>
    pairs(aim).flatMap(({ now: { application }, goal: { reason, backout, endedAt: at } }) => {
      const reasons = [backout?.reason ?? null, reason].filter((it) => it !== null);
      return at === null ? [] : reasons.map((why) => ({ kind: 'not-started', application, reason: why, at }));
    }),
  skipped: (aim) =>
    pairs(aim).flatMap(({ now: { application }, goal: { state, reason } }) =>
      state !== 'skipped' || reason === null
        ? []
        : [{ kind: 'skipped', applications: [application], reason }],
    ),
  prepared: ({ goal: { preparedAt: at } }) => (at === undefined ? [] : [{ kind: 'prepared', at }]),
  continued: ({ goal: { continued } }) =>
    continued === undefined ? [] : [{ kind: 'continued', ...continued }],
  activated: ({ now, goal: { activatedAt: at, holder } }) =>
    at === undefined || now.activatedAt !== undefined
      ? []
      : [{ kind: 'activated', at, holder: holder ?? nobody }],
  verifying: () => [{ kind: 'verifying' }],
  checked: ({ goal: { criteria = [] } }) =>
    criteria.flatMap(({ state, reason, at }, index) =>
      (state === 'met' || state === 'unmet') && at !== null
        ? [{ kind: 'checked', index, found: { state, reason, at } }]
        : [],
    ),
  'backing-out': ({ goal: { operations } }) =>
    operations.some(({ backout }) => backout !== undefined) ? [{ kind: 'backing-out' }] : [],
  // When everything had succeeded before an abort, nothing is left of its reason.
  aborting: ({ goal: { endedBy, reason } }) => [
    { kind: 'aborting', by: endedBy ?? 'operator', reason: reason ?? 'success wins' },
  ],
  yielded: () => [{ kind: 'yielded' }],
  completed: ({ goal: { endedAt } }) => (endedAt === null ? [] : [{ kind: 'completed', at: endedAt }]),
};

/** Everything that could happen next, the likelier first. */
export function proposeEvents(aim: Aim): readonly RunEvent[] {
  return Object.values(proposers).flatMap((propose): readonly RunEvent[] => propose(aim));
}

/** A claim finds operations that wait, or that have nothing to do. */
function claims(goal: Run): readonly EventOf<'claimed'>[] {
  const { holder, startedBy, configuration, startedAt: at, operations, problems, approvals } = goal;
  const { afterwards, stages, backout, marksBad, criteria } = goal;
  if (!isUnbegun(goal) || startedBy === null || configuration === null || at === null) return [];
  const claim: Claim = {
    ...{ holder: holder ?? nobody, startedBy, configuration, operations, problems, approvals },
    ...(afterwards && { afterwards }),
    ...(stages && { stages }),
    ...(backout && { backout }),
    ...(marksBad && { marksBad }),
    ...(criteria && { criteria }),
  };
  return [{ kind: 'claimed', claim, at }];
}

/** Whether its deployers were never called. */
export function isUnbegun({ operations }: Pick<Run, 'operations'>): boolean {
  return operations.every(
    ({ state, tries }) => tries.length === 0 && (state === 'pending' || state === 'skipped'),
  );
}

/** Who claimed a run that ended with its claim is not told. */
const nobody = { host: '', boot: '', namespace: '', pid: 0, startedAt: '' };

/** Operations, and how they are found later. */
function pairs({ now, goal }: Aim): { readonly now: Operation; readonly goal: Operation }[] {
  return now.operations.flatMap((operation) => {
    const later = goal.operations.find(({ application }) => application === operation.application);
    return later === undefined ? [] : [{ now: operation, goal: later }];
  });
}

/** The next try of each operation that has one later. */
function nextTries(aim: Aim): { readonly application: string; readonly begun: Try }[] {
  return pairs(aim).flatMap(({ now: { application, tries }, goal }) => {
    const begun = goal.tries[tries.length];
    return begun === undefined ? [] : [{ application, begun }];
  });
}

/** What is found later of the last try so far. */
/** What was kept behind its gate. */
function unbegun(last: Try | undefined): Pick<Try, 'begun'> {
  return last?.begun === false ? { begun: false } : {};
}

function lastAmong(tries: readonly Try[], later: readonly Try[]): Try | undefined {
  return tries.length === 0 ? undefined : later[tries.length - 1];
}
