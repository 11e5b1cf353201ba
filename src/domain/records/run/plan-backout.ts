import type { Operation, OperationBackout } from './operation.ts';
import { wasDeployed } from './operation-transitions.ts';
import type { Predecessor } from './predecessor.ts';
import type { Run } from './run.ts';

/**
 * Whether an operation is to be undone when its run is backed out: its deployer was called, whatever came of that, for
 * more than to prepare it.
 */
export function isToBeUndone(operation: Operation): boolean {
  const { state } = operation;
  const hasEnded = state === 'succeeded' || state === 'failed' || state === 'unknown';
  return hasEnded && wasDeployed(operation);
}

/** Whether a plan could take back something of a run that was aborted, as far as the run alone can tell. */
export function hasWayBack({ status, operations }: Pick<Run, 'status' | 'operations'>): boolean {
  return status === 'aborted' && operations.some(leadsBack);
}

function leadsBack(operation: Operation): boolean {
  return isToBeUndone(operation) && operation.action !== 'redeploy' && operation.from !== null;
}

/** What the backout begins with: undone, or left as it is because nothing can be restored (docs/plan-format.md, backout). */
export function planBackout(operation: Operation): Operation {
  if (!isToBeUndone(operation)) return operation;
  const reason = whyLeft(operation);
  const backout: OperationBackout =
    reason === undefined ? { state: 'pending', reason: null } : { state: 'left', reason };
  return { ...operation, backout };
}

function whyLeft({ action, before, modules, whole }: Operation): string | undefined {
  if (action === 'redeploy') return 'a redeployment changes no version, so there is none to go back to';
  if (!before) return 'it was deployed for the first time, so there is no version before it';
  if (before.commit === null)
    return `the commit of ${before.version}, the version before it, is not recorded`;
  return whyMixed(before, { modules, whole }) ?? whyAdded(before, { modules, whole });
}

/** Why one deployment, which restores one version, cannot bring back what was there; undefined when it can. */
export function whyMixed(
  { version, modules: before }: Predecessor,
  { modules, whole }: Pick<Operation, 'modules' | 'whole'>,
): string | undefined {
  const touched = [...before].filter(([name]) => whole || modules.has(name));
  const other = touched.find(([, module]) => module.version !== version);
  if (other === undefined) return undefined;
  return `its modules were not all at ${version} before it (${other[0]} was at ${other[1].version})`;
}

/** The whole takes along whatever is not part of it; a part that was not there before is taken away by nothing. */
function whyAdded(
  { modules: before }: Predecessor,
  { modules, whole }: Pick<Operation, 'modules' | 'whole'>,
): string | undefined {
  const added = whole ? undefined : [...modules.keys()].find((name) => !before.has(name));
  return added === undefined ? undefined : `it has added ${added}, which no version before takes away`;
}
