import type { Problem } from '../../problem.ts';
import { completeRun, withCause } from './complete-run.ts';
import type { Criterion } from './criterion.ts';
import type { Holder } from './holder.ts';
import type { Operation } from './operation.ts';
import {
  endOperation,
  failTry,
  failUnstarted,
  learnEffect,
  skipOperation,
  startOperation,
  tryAgain,
} from './operation-transitions.ts';
import { planBackout } from './plan-backout.ts';
import type { Predecessor } from './predecessor.ts';
import { isCancelled, type Run, type RunStatus, underWay } from './run.ts';
import type { CheckedCriterion, Claim, RunEvent } from './run-event.ts';

const allowed: Readonly<Record<RunEvent['kind'], readonly RunStatus[]>> = {
  waits: ['waiting', 'prepared'],
  approved: ['waiting'],
  claimed: ['waiting'],
  refused: ['waiting'],
  withdrawn: ['waiting'],
  'taken-over': underWay,
  reviewed: ['running'],
  tagged: ['running'],
  started: ['running', 'backing-out'],
  'not-started': ['running', 'backing-out'],
  ended: underWay,
  'try-failed': underWay,
  'tried-again': ['running', 'backing-out'],
  skipped: underWay,
  prepared: ['running'],
  continued: ['prepared'],
  activated: ['prepared'],
  verifying: ['running'],
  checked: ['verifying'],
  aborting: ['running', 'prepared', 'verifying', 'aborting'],
  'backing-out': ['running', 'verifying', 'aborting'],
  'effect-known': underWay,
  yielded: underWay,
  completed: underWay,
};

/**
 * The one state machine of runs. An impossible step is a bug and throws.
 * @param before what the environment has of the application whose deployer is called, for runs that are backed out
 */
export function transition(run: Run, event: RunEvent, before?: Predecessor | null): Run {
  if (!allowed[event.kind].includes(run.status)) {
    throw new Error(`${run.environment}/${run.plan} is ${run.status}: '${event.kind}' is impossible`);
  }
  switch (event.kind) {
    case 'waits':
      // What was found at its claim stays with a run that is prepared.
      return run.status === 'prepared'
        ? { ...run, waitingFor: event.waitingFor }
        : { ...run, waitingFor: event.waitingFor, problems: event.problems };
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
    case 'reviewed':
      return { ...run, problems: [...run.problems, ...event.problems] };
    case 'tagged':
      return event.applications.reduce(
        (it, application) => onOperation(it, application, (operation) => ({ ...operation, tagged: true })),
        run,
      );
    case 'started':
      return onOperation(run, event.application, (it) => startOperation(it, event, before));
    case 'not-started':
      return onOperation(run, event.application, (it) => failUnstarted(it, event.reason, event.at));
    case 'effect-known':
      return onOperation(run, event.application, (it) => learnEffect(it, event.effect));
    case 'ended':
      return onOperation(run, event.application, (it) => endOperation(it, event.end));
    case 'try-failed':
      return onOperation(run, event.application, (it) => failTry(it, event.end));
    case 'tried-again':
      return onOperation(run, event.application, (it) => tryAgain(it, event));
    case 'skipped':
      return event.applications.reduce(
        (it, application) =>
          onOperation(it, application, (operation) => skipOperation(operation, event.reason)),
        run,
      );
    case 'prepared':
      return { ...run, status: 'prepared', holder: null, preparedAt: event.at };
    case 'continued':
      return continueRun(run, event);
    case 'activated':
      return { ...claimedBy(run, event.holder), activatedAt: event.at };
    case 'verifying':
      return { ...run, status: 'verifying' };
    case 'checked':
      return { ...run, criteria: withChecked(run, event.index, event.found) };
    case 'aborting':
      return beginAbort(run, event);
    case 'backing-out':
      return {
        ...run,
        ...withCause(run),
        status: 'backing-out',
        operations: run.operations.map(planBackout),
      };
    case 'yielded':
      return { ...run, holder: null };
    case 'completed':
      return completeRun(run, event.at);
  }
}

function claim(run: Run, claimed: Claim, at: string): Run {
  return { ...claimedBy({ ...run, ...claimed }, claimed.holder), startedAt: at };
}

function claimedBy(run: Run, holder: Holder): Run {
  return { ...run, holder, status: 'running', epoch: run.epoch + 1, waitingFor: [] };
}

/** What the system ends lets what is under way go on; a person's wish comes on top of that, once. */
function beginAbort(run: Run, { by, reason }: RunEvent & { readonly kind: 'aborting' }): Run {
  if (run.status === 'aborting' && (by === 'system' || isCancelled(run))) {
    throw new Error(`${run.environment}/${run.plan} was aborted before`);
  }
  return { ...run, status: 'aborting', endedBy: by, reason };
}

function continueRun(run: Run, { by, at }: RunEvent & { readonly kind: 'continued' }): Run {
  if (run.continued !== undefined) throw new Error(`${run.environment}/${run.plan} was continued before`);
  return { ...run, continued: { by, at } };
}

function withChecked({ criteria = [], plan }: Run, index: number, found: CheckedCriterion): Criterion[] {
  if (criteria[index]?.state !== 'pending') throw new Error(`${plan} has no criterion ${index} to judge`);
  return criteria.map((criterion, place) => (place === index ? { ...criterion, ...found } : criterion));
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
