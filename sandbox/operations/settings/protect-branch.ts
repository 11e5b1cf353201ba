import type { BranchProtection } from '../../model/repositories/branch-protection.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

/** A classic protection of the branches that match a pattern; what is not said is as strict as GitHub begins. */
export function protectBranch(
  world: World,
  repository: Repository,
  wanted: Partial<Omit<BranchProtection, 'id' | 'nodeId'>> & Pick<BranchProtection, 'pattern'>,
): BranchProtection {
  const protection: BranchProtection = {
    requiredChecks: null,
    requiredReviews: null,
    enforceAdmins: false,
    restrictions: null,
    allowForcePushes: false,
    allowDeletions: false,
    ...wanted,
    ...world.identifiers.next('BPR'),
  };
  repository.protections.push(protection);
  return protection;
}
