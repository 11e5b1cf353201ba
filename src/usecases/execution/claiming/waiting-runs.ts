import { type Admission, admit } from '../../../domain/admission/admit.ts';
import { buildModuleGraph } from '../../../domain/graph/module-graph.ts';
import { recordedReferences } from '../../../domain/graph/recorded-references.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Problem } from '../../../domain/problem.ts';
import { applyEvent } from '../../../domain/records/apply-event.ts';
import { activeRuns, type EnvironmentState } from '../../../domain/records/environment-state.ts';
import type { Run, WaitingFor } from '../../../domain/records/run.ts';
import type { PreparedClaim } from './prepare-claim.ts';

/** What was gathered for waiting runs, by plan. */
export type Prepared = ReadonlyMap<string, PreparedClaim>;

/** What admission asks for besides the runs. */
export interface Terms {
  readonly environment: Environment;
  /** Only this plan may be claimed. */
  readonly only: string | undefined;
}

/** The waiting runs that may start now, as far as it is known of them whether they can be judged at all. */
export function startable(terms: Terms, state: EnvironmentState, prepared: Prepared): Run[] {
  const { only } = terms;
  return judgeAdmission(terms, state, prepared)
    .filter(({ run, waitingFor }) => waitingFor.length === 0 && (only === undefined || run.plan === only))
    .map(({ run }) => run);
}

/**
 * Writes down what each waiting run waits for, where that is new. What somebody noted who looked at its plan or asked for
 * evidence stays until somebody looks again, or something else keeps it waiting.
 */
export function noteWaiting(terms: Terms, prepared: Prepared, state: EnvironmentState): EnvironmentState {
  const admissions = new Map(
    judgeAdmission(terms, state, prepared).map((it) => [it.run.plan, it.waitingFor]),
  );
  return activeRuns(state).reduce((at, run) => {
    if (run.status !== 'waiting') return at;
    const claim = isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
    const ownReason = waitOfItsOwn(state, claim);
    const waitingFor = ownReason === undefined ? (admissions.get(run.plan) ?? []) : [ownReason];
    if (claim === undefined && waitingFor.length === 0 && isNotedOfItself(run)) return at;
    const problems = claim === undefined || claim.kind === 'ready' ? [] : claim.problems;
    if (sameWait(run, waitingFor, problems)) return at;
    return applyEvent(at, run.plan, { kind: 'waits', waitingFor, problems });
  }, state);
}

/** Names of the plans that wait now and waited for nothing before. */
export function beginToWait(before: EnvironmentState, runs: readonly Run[]): ReadonlySet<string> {
  const begin = runs.filter(
    ({ plan, waitingFor }) => waitingFor.length > 0 && before.active.get(plan)?.waitingFor.length === 0,
  );
  return new Set(begin.map(({ plan }) => plan));
}

/** Whether its record says what its own plan, its approvals or its evidence keeps it waiting for. */
function isNotedOfItself({ problems, waitingFor }: Run): boolean {
  return (
    problems.length > 0 && waitingFor.every(({ reason }) => reason === 'evidence' || reason === 'approval')
  );
}

/** What a run waits for that has nothing to do with other plans. */
function waitOfItsOwn(
  { record }: EnvironmentState,
  claim: PreparedClaim | undefined,
): WaitingFor | undefined {
  const wait = { plan: null, modules: [], until: null };
  if (record?.pause) return { ...wait, reason: 'pause' };
  if (claim?.kind === 'unsaid') return { ...wait, reason: 'approval' };
  return claim?.kind === 'no-evidence' ? { ...wait, reason: 'evidence' } : undefined;
}

function sameWait(run: Run, waitingFor: readonly WaitingFor[], problems: readonly Problem[]): boolean {
  return JSON.stringify([run.waitingFor, run.problems]) === JSON.stringify([waitingFor, problems]);
}

function judgeAdmission(terms: Terms, state: EnvironmentState, prepared: Prepared): Admission<Run>[] {
  const { environment, only } = terms;
  const runs = activeRuns(state);
  const placeless = runs.filter((run) => {
    const claim = isPrepared(prepared, run) ? prepared.get(run.plan) : undefined;
    return claim?.kind === 'unenforced' || waitOfItsOwn(state, claim) !== undefined;
  });
  return admit({
    runs,
    graph: buildModuleGraph(recordedReferences(state.applications.values())),
    limit: environment.parallelPlans,
    placeless: new Set(placeless.map(({ plan }) => plan)),
    only,
  });
}

/** Whether something was gathered for this very file of the run's plan. */
export function isPrepared(prepared: Prepared, run: Run): boolean {
  return prepared.get(run.plan)?.blob === run.blob;
}
