import type { MergedPlan } from '../../domain/admission/register.ts';
import { leftOpen } from '../../domain/listing/offers.ts';
import { environmentsWithBranches } from '../../domain/model/configuration.ts';
import { environmentBranch, planPath } from '../../domain/names.ts';
import { type WhenToConfirm, whatToConfirm, whenToConfirm } from '../../domain/records/confirmation.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { mergedBetween, plansAt } from '../reading/merged-plans.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import type { Records, RecordsReader } from '../reading/records.ts';
import type { Trusted } from '../reading/trusted.ts';
import { type KnownPlan, listMerged, listOpenPlan, listRun } from './known-plan.ts';
import { modulesInCatalog } from './modules-in-catalog.ts';

/**
 * Every plan of the configured environments, and of those that have runs and are not configured any more, newest
 * first (LifeTime: the Deployment Plans screen).
 */
export async function readAllPlans(
  ports: {
    readonly repository: ReleaseRepository;
    readonly readRecords: RecordsReader;
    readonly readOpenPlans: OpenPlansReader;
  },
  trusted: Trusted,
): Promise<KnownPlan[]> {
  const { repository } = ports;
  const records = await ports.readRecords();
  const branches = await repository.branches('env/', 'plan/');
  const configured = environmentsWithBranches(trusted.configuration);
  const environments = new Set([
    ...configured.map(({ name }) => name),
    ...(await records.environmentsWithRuns()),
  ]);
  const merged = await Promise.all(
    [...environments].map((name) => {
      const head = branches.get(environmentBranch(name));
      return plansOf({
        ...{ repository, records, name, head },
        catalog: trusted.commit,
        toBeConfirmed: whenToConfirm(trusted.configuration.environments.get(name)),
      });
    }),
  );
  const open = await ports.readOpenPlans(branches);
  const contents = open.map(({ content }) => content);
  const modulesOf = await modulesInCatalog(repository, trusted.commit, contents);
  return [...open.map((plan) => listOpenPlan(plan, modulesOf)), ...merged.flat()].sort(newestFirst);
}

/** Merges of the same second are told apart by the place that their runs took. */
function newestFirst(a: KnownPlan, b: KnownPlan): number {
  return (
    compareTexts(b.at, a.at) ||
    (b.run?.sequence ?? 0) - (a.run?.sequence ?? 0) ||
    compareTexts(a.listed.plan, b.listed.plan)
  );
}

interface Place {
  readonly repository: ReleaseRepository;
  readonly records: Records;
  readonly name: string;
  readonly head: string | undefined;
  /** The commit whose catalog says what applications consist of. */
  readonly catalog: string;
  readonly toBeConfirmed: WhenToConfirm;
}

async function plansOf(place: Place): Promise<KnownPlan[]> {
  const { records, name, toBeConfirmed } = place;
  const state = await records.environment(name);
  const runs = [...(await records.endedRuns(name)), ...state.active.values()];
  const all = await records.allConfirmations(name);
  const listed = runs.map((run) => {
    const confirmations = all.get(run.plan)?.confirmations ?? [];
    const toConfirm = whatToConfirm(run, confirmations, toBeConfirmed);
    return listRun(run, { leftOpen: leftOpen(run, state.applications), confirmations, toConfirm });
  });
  return [...listed, ...(await mergedWithoutRun(place, state))];
}

/** Plans on the branch that are not registered yet, or that are older than the baseline. */
async function mergedWithoutRun(place: Place, state: EnvironmentState): Promise<KnownPlan[]> {
  const { repository, head, catalog } = place;
  if (head === undefined) return [];
  const { environment, record, active, endedPlans } = state;
  const names = [...(await plansAt(repository, head)).keys()].filter(
    (it) => !active.has(it) && !endedPlans.has(it),
  );
  if (names.length === 0) return [];
  const recent = record === null ? [] : await mergedSince(repository, record.head, head);
  const files = await repository.read(head, names.map(planPath));
  const found = names.flatMap((plan) => {
    const content = files.get(planPath(plan));
    const merge = recent.find((it) => it.plan === plan);
    return content === undefined ? [] : [{ environment, plan, content: readPlanFile(plan, content), merge }];
  });
  const contents = found.map(({ content }) => content);
  const modulesOf = await modulesInCatalog(repository, catalog, contents);
  return found.map((plan) => listMerged(plan, modulesOf));
}

/** What was merged since the head that was seen last; nothing is known of a branch that was replaced. */
async function mergedSince(repository: ReleaseRepository, seen: string, head: string): Promise<MergedPlan[]> {
  if (seen === head || !(await repository.isAncestor(seen, head))) return [];
  return mergedBetween(repository, seen, head);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
