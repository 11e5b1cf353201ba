import { type Admission, admit } from '../../../domain/admission/admit.ts';
import { isOfItsOwn } from '../../../domain/admission/keeps-place.ts';
import { buildModuleGraph } from '../../../domain/graph/module-graph.ts';
import { recordedReferences } from '../../../domain/graph/recorded-references.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Problem } from '../../../domain/problem.ts';
import { applyEvent } from '../../../domain/records/environment/apply-event.ts';
import { activeRuns, type EnvironmentState } from '../../../domain/records/environment/environment-state.ts';
import { awaitsClaim, type Run } from '../../../domain/records/run/run.ts';
import type { WaitingFor, WaitReason } from '../../../domain/records/run/waiting-for.ts';
import { ownWaits } from './own-waits.ts';
import type { PreparedClaim } from './prepare-claim.ts';

/** What was gathered for waiting runs, by plan. */
export type Prepared = ReadonlyMap<string, PreparedClaim>;

/** What admission asks for besides the runs. */
export interface Terms {
  readonly environment: Environment;
  /** ISO time. */
  readonly now: string;
  /** Only this plan may be claimed. */
  readonly only: string | undefined;
  /** Nobody claims here; a job is asked for each plan that may be claimed. */
  readonly byJobs?: true;
}

/** The waiting runs that may start now, as far as it is known of them whether they can be judged at all. */
export function startable(terms: Terms, state: EnvironmentState, prepared: Prepared): Run[] {
  const { only } = terms;
  return judgeAdmission(terms, state, prepared)
    .filter(({ run, waitingFor }) => waitingFor.length === 0 && (only === undefined || run.plan === only))
    .map(({ run }) => run);
}

/** The runs that keep no place by what a job noted, but that one which comes for them alone would judge again. */
export function worthAnotherLook(terms: Terms, state: EnvironmentState, prepared: Prepared): Run[] {
  return activeRuns(state)
    .filter((run) => isPassedBy(terms, run, claimFor(prepared, run)))
    .flatMap(({ plan }) => startable({ ...terms, only: plan }, state, prepared));
}

/**
 * Writes down what each waiting run waits for, where that is new. What somebody noted who asked for evidence stays until somebody looks again, or something else keeps it waiting.
 */
export function noteWaiting(terms: Terms, prepared: Prepared, state: EnvironmentState): EnvironmentState {
  const admissions = new Map(
    judgeAdmission(terms, state, prepared).map((it) => [it.run.plan, it.waitingFor]),
  );
  return activeRuns(state).reduce((at, run) => {
    if (!awaitsClaim(run)) return at;
    const claim = claimFor(prepared, run);
    const own = ownWaits({ run, terms, state, claim });
    const waitingFor = own === 'never' || own.length === 0 ? (admissions.get(run.plan) ?? []) : own;
    if (claim === undefined && waitingFor.length === 0 && isNotedOfItself(run, terms)) return at;
    const problems = claim === undefined || claim.kind === 'ready' ? [] : claim.problems;
    if (sameWait(run, waitingFor, problems)) return at;
    return applyEvent(at, run.plan, { kind: 'waits', waitingFor, problems });
  }, state);
}

/** Names of the plans that wait now and waited for nothing before, or for another time or thing of their own. */
export function beginToWait(before: EnvironmentState, runs: readonly Run[]): ReadonlySet<string> {
  const begin = runs.filter(({ plan, waitingFor }) => {
    const known = before.active.get(plan)?.waitingFor;
    if (known === undefined || waitingFor.length === 0) return false;
    return known.length === 0 || (waitingFor.some(isOfItsOwn) && ownPart(known) !== ownPart(waitingFor));
  });
  return new Set(begin.map(({ plan }) => plan));
}

function ownPart(waitingFor: readonly WaitingFor[]): string {
  return JSON.stringify(waitingFor.filter(isOfItsOwn));
}

const noted: readonly WaitReason[] = ['evidence', 'approval'];

/**
 * Whether its record says what its own plan, its approvals or its evidence keeps it waiting for; a freeze that it would
 * override is among its approvals until it ends.
 */
function isNotedOfItself({ problems, waitingFor, override }: Run, { now }: Pick<Terms, 'now'>): boolean {
  if (override !== undefined && waitingFor.length > 0) {
    return waitingFor.every(
      ({ reason, until }) =>
        noted.includes(reason) ||
        (reason === 'freeze' && until !== null && Date.parse(until) > Date.parse(now)),
    );
  }
  return problems.length > 0 && waitingFor.every(({ reason }) => noted.includes(reason));
}

/** Whether nobody looks at it now, so that what was noted when somebody did is what counts. */
function isPassedBy(terms: Terms, run: Run, claim: PreparedClaim | undefined): boolean {
  const { only, byJobs } = terms;
  if (claim !== undefined || only === run.plan || !isNotedOfItself(run, terms)) return false;
  // What is noted without a wait may start.
  return only !== undefined || (byJobs === true && run.waitingFor.length > 0);
}

function sameWait(run: Run, waitingFor: readonly WaitingFor[], problems: readonly Problem[]): boolean {
  const noted = run.status === 'prepared' ? problems : run.problems;
  return JSON.stringify([run.waitingFor, noted]) === JSON.stringify([waitingFor, problems]);
}

function judgeAdmission(terms: Terms, state: EnvironmentState, prepared: Prepared): Admission<Run>[] {
  const { environment, only } = terms;
  const runs = activeRuns(state);
  const placeless = new Set<string>();
  const hopeless: Admission<Run>[] = [];
  for (const run of runs.filter(awaitsClaim)) {
    const claim = claimFor(prepared, run);
    const own = ownWaits({ run, terms, state, claim });
    if (own === 'never') hopeless.push({ run, waitingFor: [] });
    if (own === 'never' || own.length > 0 || isPassedBy(terms, run, claim)) placeless.add(run.plan);
  }
  const admissions = admit({
    runs,
    graph: buildModuleGraph(recordedReferences(state.applications.values())),
    limit: environment.parallelPlans,
    placeless,
    only,
  });
  // What is refused takes no place either, and waits for nobody.
  return [...hopeless, ...admissions];
}

function claimFor(prepared: Prepared, run: Run): PreparedClaim | undefined {
  return isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
}

/** Whether something was gathered for this very file of the run's plan. */
export function isPrepared(prepared: Prepared, run: Run): boolean {
  return prepared.get(run.plan)?.blob === run.blob;
}
