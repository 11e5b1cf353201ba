import { planChanges } from '../../domain/commands/plan-changes.ts';
import { environmentBranch, planPath } from '../../domain/names.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import type { DiscussedPlan } from './discussed-plan.ts';

/** What has become of a plan since it was the one of a digest, one sentence each; as far as its history tells. */
export async function changesSinceDigest(
  repository: ReleaseRepository,
  discussed: DiscussedPlan,
  digest: string,
): Promise<readonly string[]> {
  if (discussed.stage === 'merged') return ['it was merged as another file than the one of that digest'];
  const { plan, blob } = discussed;
  const former = (await blobsOf(repository, discussed)).find((it) => shortDigest(it) === digest);
  if (former === undefined) return ['no commit of the pull request has a plan of that digest'];
  const files = await repository.readBlobs([former, blob]);
  const [before, after] = [former, blob].map((id) => {
    const content = files.get(id);
    return content === undefined ? undefined : readPlanFile(plan, content).value;
  });
  if (before === undefined || after === undefined) return ['one of the two cannot be read as a plan'];
  const changes = planChanges(before, after);
  return changes.length > 0
    ? changes
    : ['its applications are the same; something else in its file has changed'];
}

/** The files that the commits of a pull request have made of its plan. */
async function blobsOf(
  repository: ReleaseRepository,
  { environment, plan, head }: Extract<DiscussedPlan, { readonly stage: 'open' }>,
): Promise<readonly string[]> {
  const branch = environmentBranch(environment);
  const base = (await repository.branches(branch)).get(branch) ?? null;
  const history = await repository.history(base, head);
  return history.flatMap(({ changes }) =>
    changes.flatMap(({ path, blob }) => (path === planPath(plan) && blob !== null ? [blob] : [])),
  );
}
