import type { Operation } from '../../domain/records/run/operation.ts';
import type { DeploymentState } from '../../ports/mirror.ts';
import { deploymentState, isFinal } from './wanted-deployment.ts';

/** A deployment that stands there; its state is null before the first. */
export interface KnownDeployment {
  readonly id: number;
  readonly state: DeploymentState | null;
}

export interface DeploymentsSituation {
  readonly operations: readonly Operation[];
  /** By application. */
  readonly known: ReadonlyMap<string, KnownDeployment>;
  /** Writes that may be made. */
  readonly budget: number;
  /** Whether nothing more will happen, so that nothing need be kept for later. */
  readonly isLast: boolean;
}

export interface DeploymentWrite {
  readonly kind: 'create' | 'status';
  readonly operation: Operation;
}

/** The last comment and the last check run. */
const lastReports = 2;

/** What reports under way may use, when deployments have taken all else. */
const reportsUnderWay = 20;

/** One that begins costs its making and its first status now; its last one is kept for it. */
const beginning = 3;

/**
 * The next write that brings deployments closer to their operations, as far as the budget goes. First come ends,
 * because a deployment that stays in progress is a lie, and for each one under way its end is kept; then what has
 * begun; a new one only when there is enough for its whole life.
 */
export function nextDeploymentWrite(situation: DeploymentsSituation): DeploymentWrite | undefined {
  const { operations, known, budget, isLast } = situation;
  const differing = operations.filter((operation) => differs(operation, known));
  const kept = isLast ? 0 : keptForTheEnd(known);
  const standing = differing.filter(({ application }) => known.has(application));
  const ended = standing.find((operation) => isFinal(deploymentState(operation)));
  if (ended !== undefined && budget > (isLast ? 0 : lastReports)) return { kind: 'status', operation: ended };
  const [begun] = standing;
  if (begun !== undefined && budget > kept) return { kind: 'status', operation: begun };
  const fresh = differing.find(({ application }) => !known.has(application));
  const needed = isLast ? beginning - 1 : kept + beginning + reportsUnderWay;
  return fresh !== undefined && budget >= needed ? { kind: 'create', operation: fresh } : undefined;
}

/** Writes that are left for the end: the last reports, and the end of each deployment that is under way. */
export function keptForTheEnd(known: DeploymentsSituation['known']): number {
  return lastReports + [...known.values()].filter(({ state }) => !isFinal(state)).length;
}

/** How many operations are not shown as they are. */
export function countDiffering({
  operations,
  known,
}: Pick<DeploymentsSituation, 'operations' | 'known'>): number {
  return operations.filter((operation) => differs(operation, known)).length;
}

function differs(operation: Operation, known: DeploymentsSituation['known']): boolean {
  const wanted = deploymentState(operation);
  return wanted !== null && known.get(operation.application)?.state !== wanted;
}
