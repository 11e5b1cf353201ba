import { type BranchRules, isSameActor } from '../../../domain/doctor/facts/branch-rules.ts';
import { type Seen, seen } from '../../../domain/doctor/facts/seen.ts';

/** Two sets of rules that hold for one branch: what either of them forbids is forbidden. */
export function combineRules(a: BranchRules, b: BranchRules): BranchRules {
  return {
    pullRequest: combinePullRequest(a.pullRequest, b.pullRequest),
    blocksForcePush: a.blocksForcePush || b.blocksForcePush,
    blocksDeletion: a.blocksDeletion || b.blocksDeletion,
    statuses: [...a.statuses, ...b.statuses],
    mergeQueue: a.mergeQueue || b.mergeQueue,
    writers: combineWriters(a.writers, b.writers),
    exempt: both(a.exempt, b.exempt, (x, y) => [...x, ...y]),
    refusals: both(a.refusals, b.refusals, union),
    creationRefusals: both(a.creationRefusals, b.creationRefusals, union),
    more: a.more ?? b.more,
  };
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}

function combinePullRequest(
  a: BranchRules['pullRequest'],
  b: BranchRules['pullRequest'],
): BranchRules['pullRequest'] {
  if (a === null || b === null) return a ?? b;
  return {
    approvals: Math.max(a.approvals, b.approvals),
    codeOwners: a.codeOwners || b.codeOwners,
    lastPushApproved: a.lastPushApproved || b.lastPushApproved,
    dismissesStale: a.dismissesStale || b.dismissesStale,
  };
}

function combineWriters(a: BranchRules['writers'], b: BranchRules['writers']): BranchRules['writers'] {
  if (a === null || b === null) return a ?? b;
  return both(a, b, (x, y) => x.filter((actor) => y.some((it) => isSameActor(it, actor))));
}

function both<T>(a: Seen<T>, b: Seen<T>, combine: (a: T, b: T) => T): Seen<T> {
  if (a.kind === 'hidden') return a;
  return b.kind === 'hidden' ? b : seen(combine(a.value, b.value));
}
