import type { Problem } from '../../problem.ts';
import { isVerified, unmetCriterion } from './criterion.ts';
import type { Operation } from './operation.ts';
import { isSettled } from './operation-transitions.ts';
import type { Run } from './run.ts';

/** What ended a run that does not come to a good end, unless somebody has said so already. */
export function withCause(run: Run): Pick<Run, 'endedBy' | 'reason'> {
  return { endedBy: run.endedBy ?? 'system', reason: run.reason ?? failureOf(run) };
}

/**
 * The end of a run of which nothing is under way any more. Success wins: when everything succeeded it has finished, also
 * when it was being aborted, unless it was backed out for that. Throws when something of it is open.
 * @param at ISO time
 */
export function completeRun(run: Run, at: string): Run {
  requireDone(run);
  const { criteria = [] } = run;
  const ended = { ...run, holder: null, endedAt: at, waitingFor: [] };
  if (run.status === 'backing-out' || !run.operations.every(isSettled) || !isVerified(run)) {
    return {
      ...ended,
      ...withCause(run),
      status: 'aborted',
      problems: [...run.problems, ...run.operations.flatMap(escalation)],
    };
  }
  const isConfirmed = criteria.every(({ state }) => state === 'met');
  const status = isConfirmed ? 'finished' : 'finished-with-warnings';
  return { ...ended, status, endedBy: null, reason: null };
}

function requireDone({ plan, operations }: Run): void {
  for (const { application, state, backout } of operations) {
    if (state === 'pending' || state === 'started') {
      throw new Error(`${plan} cannot end: ${application} is ${state}`);
    }
    if (backout?.state === 'pending' || backout?.state === 'started') {
      throw new Error(`${plan} cannot end: the backout of ${application} is ${backout.state}`);
    }
  }
}

function failureOf(run: Run): string {
  const [first, ...more] = run.operations.filter(({ state }) => state === 'failed' || state === 'unknown');
  if (first === undefined) return unmetInWords(run) ?? 'operations were skipped';
  const others = more.length > 0 ? ` (and ${more.length} more)` : '';
  return `${first.application}: ${first.reason ?? first.state}${others}`;
}

function unmetInWords(run: Run): string | undefined {
  const unmet = unmetCriterion(run);
  if (unmet === undefined) return undefined;
  return `${unmet.criterion}: ${unmet.reason ?? 'the check did not pass'}`;
}

/** A backout that failed leaves an environment that nobody wanted, so a person has to look. */
function escalation({ application, backout, before, to }: Operation): Problem[] {
  if (backout?.state !== 'failed' && backout?.state !== 'unknown') return [];
  const what = `${application} could not be taken back from ${to} to ${before?.version}`;
  const why = backout.reason ?? backout.state;
  const message = `${what}: ${why}. Bring it to a known version by hand, then say so with 'deployment-plans adopt' or 'resolve'.`;
  return [{ code: 'backout-failed', severity: 'error', message, application }];
}
