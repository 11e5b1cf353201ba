import { environmentBranch, planPath } from '../../domain/names.ts';
import type { ChangeOfTip, ReleaseRepository } from '../../ports/release-repository.ts';
import { plansAt } from './merged-plans.ts';
import type { OpenPlan, ProposingPullRequest } from './open-plan.ts';
import { readPlanFile } from './plan-file.ts';

/** A commit that may propose a plan. */
export interface Candidate {
  readonly environment: string;
  readonly commit: string;
  /** Null: the one plan file that it changes. */
  readonly plan: string | null;
  readonly pullRequest: ProposingPullRequest | null;
}

/** Plans with their blobs. */
type Plans = ReadonlyMap<string, string>;

/**
 * The plans that candidates propose; one that proposes none, or several, is left out. The number of questions to
 * the repository does not depend on how many there are, apart from one for each environment.
 */
export async function readProposedPlans(
  repository: ReleaseRepository,
  branches: ReadonlyMap<string, string>,
  candidates: readonly Candidate[],
): Promise<OpenPlan[]> {
  if (candidates.length === 0) return [];
  const merged = await mergedPlans(repository, branches);
  const changes = await repository.changesOfTips(
    candidates.map(({ commit }) => commit),
    [...branches].filter(([branch]) => branch.startsWith('env/')).map(([, commit]) => commit),
  );
  const plans = candidates.map((candidate) => {
    const standing = merged.get(environmentBranch(candidate.environment)) ?? new Map();
    return readCandidate(repository, { candidate, standing, changes });
  });
  return (await Promise.all(plans)).flat();
}

async function readCandidate(
  repository: ReleaseRepository,
  known: {
    readonly candidate: Candidate;
    /** The plans of the environment branch. */
    readonly standing: Plans;
    readonly changes: readonly ChangeOfTip[];
  },
): Promise<OpenPlan[]> {
  const { candidate, standing, changes } = known;
  const { environment, commit, pullRequest } = candidate;
  const own = changes.filter(({ tip }) => tip === commit);
  const plan = candidate.plan ?? (await changedPlan(repository, { commit, standing, own }));
  if (plan === undefined) return [];
  const path = planPath(plan);
  const content = (await repository.read(commit, [path])).get(path);
  if (content === undefined || isMerged(candidate, standing.get(plan), content.id)) return [];
  const added = [...own, ...changes].find((it) => it.path === path && it.kind === 'added');
  return [
    {
      environment,
      plan,
      commit,
      pullRequest,
      addedAt: added?.at ?? '',
      author: added?.author ?? { name: '', email: '' },
      // Commits may have taken out again what others brought; of a pull request its own verdict says it.
      hasForeignChanges: pullRequest === null && own.some((it) => it.path !== path),
      content: readPlanFile(plan, content),
    },
  ];
}

/** A branch is done with when its file is merged; a pull request may also change a plan that stands there. */
function isMerged({ pullRequest }: Candidate, standing: string | undefined, blob: string): boolean {
  return pullRequest === null ? standing !== undefined : standing === blob;
}

/** The one plan that the commits of a pull request changed and that differs from the environment branch. */
async function changedPlan(
  repository: ReleaseRepository,
  known: { readonly commit: string; readonly standing: Plans; readonly own: readonly ChangeOfTip[] },
): Promise<string | undefined> {
  const { commit, standing, own } = known;
  const proposed = await plansAt(repository, commit);
  const changed = new Set(own.map(({ path }) => path));
  // Commits that several pull requests share are told of one of them only.
  const differing = [...proposed].flatMap(([plan, blob]) => (standing.get(plan) === blob ? [] : [plan]));
  const ours = differing.filter((plan) => changed.has(planPath(plan)));
  const [only, ...others] = ours.length > 0 ? ours : differing;
  return others.length > 0 ? undefined : only;
}

/** The plans that stand on each environment branch. */
async function mergedPlans(
  repository: ReleaseRepository,
  branches: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Plans>> {
  const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
  const folders = heads.map(async ([branch, commit]) => [branch, await plansAt(repository, commit)] as const);
  return new Map(await Promise.all(folders));
}
