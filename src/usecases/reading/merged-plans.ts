import type { MergedContent, MergedPlan } from '../../domain/admission/register.ts';
import { planFolder, planOfPath, planPath } from '../../domain/names.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { judgePlan } from '../../domain/rules/judge-plan.ts';
import { pendingOperation } from '../../domain/rules/resolved-operation.ts';
import type { HistoryEntry, Identity, ReleaseRepository } from '../../ports/release-repository.ts';
import { readPlanContext } from './plan-context.ts';
import { readPlanFile } from './plan-file.ts';
import type { Records } from './records.ts';
import { noEvidence } from './source-evidence.ts';
import { readCatalog, type Trusted } from './trusted.ts';

/** The plans that stand on a branch at a commit: plan to blob. */
export async function plansAt(
  repository: ReleaseRepository,
  commit: string,
): Promise<ReadonlyMap<string, string>> {
  const files = await repository.list(commit, planFolder);
  return new Map(
    files.flatMap(({ name, kind, id }) => {
      const plan = kind === 'file' ? planOfPath(`${planFolder}/${name}`) : undefined;
      return plan === undefined ? [] : [[plan, id] as const];
    }),
  );
}

/** What happened to plan files between two commits of an environment branch (null: ever), in merge order, then by name. */
export async function mergedBetween(
  repository: ReleaseRepository,
  from: string | null,
  to: string,
): Promise<MergedPlan[]> {
  const entries = await repository.history(from, to);
  const authors = authorsByPlan(entries);
  const present = await plansAt(repository, to);
  const last = new Map<string, MergedPlan>();
  for (const { commit, at, changes } of entries.filter(({ firstParent }) => firstParent)) {
    for (const plan of changes.flatMap(({ path }) => planOfPath(path) ?? []).sort()) {
      const before = last.get(plan);
      last.delete(plan);
      last.set(plan, {
        plan,
        blob: present.get(plan) ?? null,
        mergeCommit: commit,
        mergedAt: at,
        earlierMerges: before === undefined ? [] : [...before.earlierMerges, before.mergeCommit],
        authors: [...(authors.get(plan) ?? [])],
      });
    }
  }
  return [...last.values()];
}

function authorsByPlan(entries: readonly HistoryEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const authors = new Map<string, ReadonlySet<string>>();
  for (const { contributors, changes } of entries) {
    const people = contributors.map(signature).filter((it) => it !== gitHubItself);
    for (const plan of changes.flatMap(({ path }) => planOfPath(path) ?? [])) {
      authors.set(plan, new Set([...(authors.get(plan) ?? []), ...people]));
    }
  }
  return authors;
}

/** Who commits what people make on GitHub's pages, and so is nobody (GitHub: about commit signature verification). */
const gitHubItself = 'GitHub <noreply@github.com>';

function signature({ name, email }: Identity): string {
  return `${name} <${email}>`;
}

/**
 * What merged plans say, as far as that is known without asking any application's repository: enough to
 * register them and to see whether they collide. A broken plan or catalog entry leaves gaps; the claim
 * says what is wrong.
 */
export async function readMergedContents(question: {
  readonly repository: ReleaseRepository;
  readonly trusted: Trusted;
  readonly head: string;
  readonly target: EnvironmentState;
  readonly records: Records;
  readonly plans: readonly string[];
}): Promise<ReadonlyMap<string, MergedContent>> {
  const { repository, trusted, head, target, records, plans } = question;
  const environment = trusted.configuration.environments.get(target.environment);
  const files = await repository.read(head, plans.map(planPath));
  const contents = new Map<string, MergedContent>();
  for (const name of plans) {
    const content = files.get(planPath(name));
    const plan = content === undefined ? undefined : readPlanFile(name, content).value;
    if (plan === undefined || environment === undefined) continue;
    const named = plan.applications.map(({ application }) => application);
    const { entries: catalog } = await readCatalog(repository, trusted.commit, named);
    const surroundings = {
      plan,
      environment,
      trusted,
      catalog,
      evidence: noEvidence,
      target,
      records,
      now: null,
    };
    const { operations } = judgePlan(await readPlanContext(surroundings));
    contents.set(name, {
      source: plan.source,
      origin: plan.origin ?? null,
      onFailure: plan.onFailure,
      ...(plan.timing && { timing: plan.timing }),
      ...(plan.override && { override: plan.override }),
      ...(plan.deployAll && { deployAll: plan.deployAll }),
      operations: operations.map((operation) => pendingOperation(operation, [])),
    });
  }
  return contents;
}
