import type { MergedPlan } from '../../domain/admission/register.ts';
import type { ListedPlan } from '../../domain/listing/listed-plan.ts';
import { leftOpen, offersOf } from '../../domain/listing/offers.ts';
import { environmentsWithBranches } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { environmentBranch, planPath } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import {
  type Confirmation,
  type ToConfirm,
  type WhenToConfirm,
  whatToConfirm,
  whenToConfirm,
} from '../../domain/records/confirmation.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { Run } from '../../domain/records/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { mergedBetween, plansAt } from '../reading/merged-plans.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { type PlanFile, readPlanFile } from '../reading/plan-file.ts';
import type { Records, RecordsReader } from '../reading/records.ts';
import type { Trusted } from '../reading/trusted.ts';

/** A plan with all that is known of it without asking any application's repository. */
export interface KnownPlan {
  readonly listed: ListedPlan;
  readonly run: Run | null;
  /** Applications about which a person can say what became of them. */
  readonly leftOpen: readonly string[];
  readonly problems: readonly Problem[];
  /** The file, for plans that have no run. */
  readonly content: PlanFile | null;
  /** ISO time that places it in the list: of the merge, for an open plan of the commit that added it. */
  readonly at: string;
}

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
        repository,
        records,
        name,
        head,
        toBeConfirmed: whenToConfirm(trusted.configuration.environments.get(name)),
      });
    }),
  );
  const open = (await ports.readOpenPlans(branches)).map(listOpenPlan);
  return [...open, ...merged.flat()].sort(newestFirst);
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
async function mergedWithoutRun({ repository, head }: Place, state: EnvironmentState): Promise<KnownPlan[]> {
  if (head === undefined) return [];
  const { environment, record, active, endedPlans } = state;
  const names = [...(await plansAt(repository, head)).keys()].filter(
    (it) => !active.has(it) && !endedPlans.has(it),
  );
  if (names.length === 0) return [];
  const recent = record === null ? [] : await mergedSince(repository, record.head, head);
  const files = await repository.read(head, names.map(planPath));
  return names.flatMap((plan) => {
    const content = files.get(planPath(plan));
    if (content === undefined) return [];
    const merge = recent.find((it) => it.plan === plan);
    return [listMerged({ environment, plan, content: readPlanFile(plan, content), merge })];
  });
}

/** What was merged since the head that was seen last; nothing is known of a branch that was replaced. */
async function mergedSince(repository: ReleaseRepository, seen: string, head: string): Promise<MergedPlan[]> {
  if (seen === head || !(await repository.isAncestor(seen, head))) return [];
  return mergedBetween(repository, seen, head);
}

interface Aftermath {
  readonly leftOpen: readonly string[];
  readonly confirmations: readonly Confirmation[];
  readonly toConfirm: ToConfirm;
}

function listRun(run: Run, { leftOpen: open, confirmations, toConfirm }: Aftermath): KnownPlan {
  const { environment, plan, status, source, origin, mergedAt, startedAt, endedAt, endedBy } = run;
  const applications = new Map(run.operations.map(({ application, to }) => [application, to ?? 'redeploy']));
  const times = { mergedAt, startedAt, endedAt, endedBy };
  const listed = { environment, plan, status, source, target: environment, applications, origin, ...times };
  return {
    listed: {
      ...{ ...listed, waitingFor: run.waitingFor, offers: offersOf(run, open, toConfirm) },
      ...(confirmations.length > 0 && { confirmations }),
    },
    run,
    leftOpen: open,
    problems: run.problems,
    content: null,
    at: mergedAt,
  };
}

function listOpenPlan({ environment, plan, addedAt, content }: OpenPlan): KnownPlan {
  const listed = {
    ...listContent(environment, plan, content),
    status: 'open',
    offers: ['validate', 'refresh'],
  } as const;
  return {
    listed,
    run: null,
    leftOpen: [],
    problems: content.problems,
    content,
    at: addedAt,
  };
}

function listMerged(merged: {
  readonly environment: string;
  readonly plan: string;
  readonly content: PlanFile;
  readonly merge: MergedPlan | undefined;
}): KnownPlan {
  const { environment, plan, content, merge } = merged;
  const mergedAt = merge?.mergedAt ?? null;
  const listed = { ...listContent(environment, plan, content), status: 'merged', mergedAt } as const;
  return { listed, run: null, leftOpen: [], problems: content.problems, content, at: mergedAt ?? '' };
}

function listContent(environment: string, plan: string, { value }: PlanFile): Omit<ListedPlan, 'status'> {
  return {
    environment,
    plan,
    source: value?.source ?? null,
    target: value?.target ?? environment,
    applications: wantedVersions(value),
    origin: value?.origin ?? null,
    mergedAt: null,
    startedAt: null,
    endedAt: null,
    endedBy: null,
    waitingFor: [],
    offers: [],
  };
}

function wantedVersions(plan: Plan | undefined): ReadonlyMap<string, string> {
  return new Map(
    plan?.applications.map((entry) => [entry.application, 'version' in entry ? entry.version : 'redeploy']),
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
