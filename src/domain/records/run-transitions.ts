import type { Problem } from '../problem.ts';
import {
  endOperation,
  failUnstarted,
  isSettled,
  learnEffect,
  skipOperation,
  startOperation,
} from './operation-transitions.ts';
import type {
  Afterwards,
  Approval,
  Effect,
  Holder,
  Operation,
  Outcome,
  Run,
  RunStatus,
  WaitingFor,
} from './run.ts';

/** Everything that can happen to a run. Times are ISO. */
export type RunEvent =
  | {
      readonly kind: 'waits';
      readonly waitingFor: readonly WaitingFor[];
      readonly problems: readonly Problem[];
    }
  /** Somebody said who has approved it; these take the place of what was said before. */
  | { readonly kind: 'approved'; readonly approvals: readonly Approval[] }
  | { readonly kind: 'claimed'; readonly claim: Claim; readonly at: string }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly at: string;
      readonly afterwards?: Afterwards;
    }
  | { readonly kind: 'withdrawn'; readonly reason: string; readonly at: string }
  | { readonly kind: 'taken-over'; readonly holder: Holder }
  | { readonly kind: 'started'; readonly application: string; readonly effect: Effect; readonly at: string }
  | {
      readonly kind: 'not-started';
      readonly application: string;
      readonly reason: string;
      readonly at: string;
    }
  /** More is known of what an operation has set in motion than when it was started. */
  | { readonly kind: 'effect-known'; readonly application: string; readonly effect: Effect }
  | { readonly kind: 'ended'; readonly application: string; readonly end: OperationEnd }
  | { readonly kind: 'skipped'; readonly applications: readonly string[]; readonly reason: string }
  | { readonly kind: 'aborting'; readonly by: 'operator' | 'system'; readonly reason: string }
  /** Its holder lets go of it; whoever takes it over goes on where it stands. */
  | { readonly kind: 'yielded' }
  | { readonly kind: 'completed'; readonly at: string };

export interface Claim {
  readonly holder: Holder;
  readonly startedBy: string;
  readonly configuration: string;
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
  readonly approvals: readonly Approval[];
  /** Absent when nothing is to follow. */
  readonly afterwards?: Afterwards;
}

export interface OperationEnd {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly at: string;
}

const underWay: readonly RunStatus[] = ['running', 'aborting'];

const allowed: Readonly<Record<RunEvent['kind'], readonly RunStatus[]>> = {
  waits: ['waiting'],
  approved: ['waiting'],
  claimed: ['waiting'],
  refused: ['waiting'],
  withdrawn: ['waiting'],
  'taken-over': underWay,
  started: ['running'],
  'not-started': ['running'],
  ended: underWay,
  skipped: underWay,
  aborting: ['running'],
  'effect-known': underWay,
  yielded: underWay,
  completed: underWay,
};

/** The one state machine of runs. An impossible step is a bug and throws. */
export function transition(run: Run, event: RunEvent): Run {
  if (!allowed[event.kind].includes(run.status)) {
    throw new Error(`${run.environment}/${run.plan} is ${run.status}: '${event.kind}' is impossible`);
  }
  switch (event.kind) {
    case 'waits':
      return { ...run, waitingFor: event.waitingFor, problems: event.problems };
    case 'approved':
      return { ...run, approvals: event.approvals };
    case 'claimed':
      return claim(run, event.claim, event.at);
    case 'refused':
      return refuse(run, event);
    case 'withdrawn':
      return abort(run, { by: 'operator', reason: event.reason, at: event.at }, run.problems);
    case 'taken-over':
      return { ...run, holder: event.holder, epoch: run.epoch + 1 };
    case 'started':
      return onOperation(run, event.application, (it) => startOperation(it, event.effect, event.at));
    case 'not-started':
      return onOperation(run, event.application, (it) => failUnstarted(it, event.reason, event.at));
    case 'effect-known':
      return onOperation(run, event.application, (it) => learnEffect(it, event.effect));
    case 'ended':
      return onOperation(run, event.application, (it) => endOperation(it, event.end));
    case 'skipped':
      return event.applications.reduce(
        (it, application) =>
          onOperation(it, application, (operation) => skipOperation(operation, event.reason)),
        run,
      );
    case 'aborting':
      return { ...run, status: 'aborting', endedBy: event.by, reason: event.reason };
    case 'yielded':
      return { ...run, holder: null };
    case 'completed':
      return complete(run, event.at);
  }
}

function claim(run: Run, claimed: Claim, at: string): Run {
  return {
    ...run,
    ...claimed,
    status: 'running',
    epoch: run.epoch + 1,
    waitingFor: [],
    startedAt: at,
  };
}

function refuse(run: Run, { problems, at, afterwards }: RunEvent & { readonly kind: 'refused' }): Run {
  const refused = abort(run, { by: 'system', reason: refusal(problems), at }, problems);
  return afterwards === undefined ? refused : { ...refused, afterwards };
}

function abort(
  run: Run,
  end: { readonly by: 'operator' | 'system'; readonly reason: string; readonly at: string },
  problems: readonly Problem[],
): Run {
  return {
    ...run,
    status: 'aborted',
    endedBy: end.by,
    reason: end.reason,
    endedAt: end.at,
    operations: run.operations.map((operation) =>
      operation.state === 'pending'
        ? skipOperation(operation, 'the run was refused or withdrawn')
        : operation,
    ),
    waitingFor: [],
    problems,
  };
}

/** Success wins: a run whose operations all succeeded has finished, also when it was being aborted. */
function complete(run: Run, at: string): Run {
  const open = run.operations.find(({ state }) => state === 'pending' || state === 'started');
  if (open) throw new Error(`${run.plan} cannot end: ${open.application} is ${open.state}`);
  const ended = { ...run, holder: null, endedAt: at, waitingFor: [] };
  if (run.operations.every(isSettled)) return { ...ended, status: 'finished', endedBy: null, reason: null };
  return {
    ...ended,
    status: 'aborted',
    endedBy: run.endedBy ?? 'system',
    reason: run.reason ?? failure(run.operations),
  };
}

function failure(operations: readonly Operation[]): string {
  const [first, ...more] = operations.filter(({ state }) => state === 'failed' || state === 'unknown');
  if (first === undefined) return 'operations were skipped';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return `${first.application}: ${first.reason ?? first.state}${others}`;
}

function refusal(problems: readonly Problem[]): string {
  const [first, ...more] = problems.filter(({ severity }) => severity === 'error');
  if (first === undefined) throw new Error('a run is refused only for an error');
  return `${first.code}: ${first.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`;
}

function onOperation(run: Run, application: string, change: (operation: Operation) => Operation): Run {
  if (!run.operations.some((operation) => operation.application === application)) {
    throw new Error(`${run.environment}/${run.plan} has no operation on ${application}`);
  }
  const operations = run.operations.map((it) => (it.application === application ? change(it) : it));
  return { ...run, operations };
}
