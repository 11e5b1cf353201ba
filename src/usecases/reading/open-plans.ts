import { parsePlanBranch, planFolder, planPath } from '../../domain/names.ts';
import type { Identity, ReleaseRepository } from '../../ports/release-repository.ts';
import { type PlanFile, readPlanFile } from './plan-file.ts';

/** A plan on a branch `plan/<environment>/<plan>` whose file is not on the environment branch yet. */
export interface OpenPlan {
  readonly environment: string;
  readonly plan: string;
  readonly branch: string;
  /** The branch's tip. */
  readonly commit: string;
  /** ISO time of the commit that added the file, and who made it. */
  readonly addedAt: string;
  readonly author: Identity;
  /** Whether its branch changed anything else than the plan. */
  readonly hasForeignChanges: boolean;
  readonly content: PlanFile;
}

/**
 * The open plans of a repository, or of one environment. The number of questions to the repository does not
 * depend on how many there are, apart from one for each environment.
 */
export async function readOpenPlans(
  repository: ReleaseRepository,
  branches: ReadonlyMap<string, string>,
  environment?: string,
): Promise<OpenPlan[]> {
  const candidates = [...branches].flatMap(([branch, commit]) => {
    const address = parsePlanBranch(branch);
    if (address === undefined || (environment !== undefined && address.environment !== environment))
      return [];
    return [{ ...address, branch, commit }];
  });
  if (candidates.length === 0) return [];
  const merged = await mergedPaths(repository, branches);
  const changes = await repository.changesOfTips(
    candidates.map(({ commit }) => commit),
    [...branches].filter(([branch]) => branch.startsWith('env/')).map(([, commit]) => commit),
  );
  const plans = await Promise.all(
    candidates.map(async (candidate) => {
      const path = planPath(candidate.plan);
      if (merged.get(candidate.environment)?.has(path)) return [];
      const content = (await repository.read(candidate.commit, [path])).get(path);
      if (content === undefined) return [];
      const own = changes.filter(({ tip }) => tip === candidate.commit);
      const added = [...own, ...changes].find((it) => it.path === path && it.kind === 'added');
      return [
        {
          ...candidate,
          addedAt: added?.at ?? '',
          author: added?.author ?? { name: '', email: '' },
          hasForeignChanges: own.some((it) => it.path !== path),
          content: readPlanFile(candidate.plan, content),
        },
      ];
    }),
  );
  return plans.flat();
}

/** The plan files that stand on each environment branch, by environment. */
async function mergedPaths(
  repository: ReleaseRepository,
  branches: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const heads = [...branches].filter(([branch]) => branch.startsWith('env/'));
  const folders = heads.map(async ([branch, commit]) => {
    const files = await repository.list(commit, planFolder);
    return [branch.slice('env/'.length), new Set(files.map(({ name }) => `${planFolder}/${name}`))] as const;
  });
  return new Map(await Promise.all(folders));
}
