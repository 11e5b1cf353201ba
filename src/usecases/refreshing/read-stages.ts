import { droppedBy } from '../../codec/plan-message.ts';
import { environmentBranch, planPath } from '../../domain/names.ts';
import { type PlanStage, stageOf } from '../../domain/refreshing/leavings.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import type { PlanHome } from '../revising/revisable-plan.ts';

/**
 * What an open plan named, commit by commit, the oldest first: as far as the history of its branch goes, and by the
 * authors' times, because a rebase moves those of the commits. A commit whose file is no plan says nothing; a branch in
 * a fork is not looked at.
 */
export async function readStages(
  repository: ReleaseRepository,
  { environment, plan }: { readonly environment: string; readonly plan: string },
  home: PlanHome,
): Promise<PlanStage[]> {
  if (home.kind !== 'branch') return [];
  const branch = environmentBranch(environment);
  const base = (await repository.branches(branch)).get(branch);
  if (base === undefined) return [];
  const path = planPath(plan);
  const commits = (await repository.history(base, home.tip)).flatMap(({ firstParent, changes, ...entry }) => {
    const blob = changes.find((change) => change.path === path)?.blob;
    return firstParent && blob != null ? [{ ...entry, blob }] : [];
  });
  const files = await repository.readBlobs(commits.map(({ blob }) => blob));
  return commits.flatMap(({ authoredAt, message, blob }) => {
    const content = files.get(blob);
    const value = content === undefined ? undefined : readPlanFile(plan, content).value;
    return value === undefined ? [] : [stageOf(value, authoredAt, droppedBy(message))];
  });
}
