import type { MergedPlan } from '../../domain/admission/register.ts';
import { footprintOf } from '../../domain/conflicts/footprint.ts';
import type { ListedPlan } from '../../domain/listing/listed-plan.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { wantedVersion } from '../../domain/model/wanted-version.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { askersOf } from '../../domain/people/askers-of.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Confirmation, ToConfirm } from '../../domain/records/confirmation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import type { PlanFile } from '../reading/plan-file.ts';

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
  /** The number of the pull request that proposes it; null for one that is merged, or proposed on a branch alone. */
  readonly pullRequest: number | null;
}

/** What a run that has ended leaves to people. */
interface Aftermath {
  readonly leftOpen: readonly string[];
  readonly confirmations: readonly Confirmation[];
  readonly toConfirm: ToConfirm;
}

/** A plan that has a run. */
export function listRun(run: Run, { leftOpen: open, confirmations, toConfirm }: Aftermath): KnownPlan {
  const { environment, plan, status, source, origin, mergedAt, startedAt, endedAt, endedBy } = run;
  const applications = new Map(run.operations.map(({ application, to }) => [application, to ?? 'redeploy']));
  const times = { mergedAt, startedAt, endedAt, endedBy };
  const involved = { modules: modulesOf(run), people: peopleOf(run, confirmations), origin };
  const listed = {
    environment,
    plan,
    status,
    source,
    target: environment,
    applications,
    ...involved,
    ...times,
  };
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
    pullRequest: null,
  };
}

function modulesOf({ operations }: Run): string[] {
  return [...footprintOf(operations).modules.keys()];
}

function peopleOf(run: Run, confirmations: readonly Confirmation[]): string[] {
  const { authors, approvals, startedBy, continued } = run;
  const approvers = approvals.flatMap(({ by, vouchedBy }) => [by, vouchedBy]);
  const confirmers = confirmations.map(({ by }) => by);
  const all = [...authors, ...askersOf(run), ...approvers, startedBy, continued?.by, ...confirmers];
  return [...new Set(all.filter((it) => it !== undefined && it !== null))];
}

/** The modules that an application consists of, as the catalog has them; none when it cannot be told. */
export type ModulesOf = (application: string) => readonly string[];

/** A plan that is proposed. */
export function listOpenPlan(open: OpenPlan, modulesOf: ModulesOf): KnownPlan {
  const { environment, plan, addedAt, author, content } = open;
  const before = listContent({ environment, plan, content }, modulesOf);
  const listed = {
    ...before,
    people: [...new Set([`${author.name} <${author.email}>`, ...before.people])],
    status: 'open',
    offers: ['validate', 'refresh'],
  } as const;
  return {
    listed,
    ...withoutRun(content),
    at: addedAt,
    pullRequest: open.pullRequest?.number ?? null,
  };
}

/** A plan that is merged and not registered; `merge` is undefined when it is not known. */
export function listMerged(
  merged: ReadPlan & { readonly merge: MergedPlan | undefined },
  modulesOf: ModulesOf,
): KnownPlan {
  const { content, merge } = merged;
  const mergedAt = merge?.mergedAt ?? null;
  const before = listContent(merged, modulesOf);
  const people = [...new Set([...(merge?.authors ?? []), ...before.people])];
  const listed = { ...before, people, status: 'merged', mergedAt } as const;
  return {
    listed,
    ...withoutRun(content),
    at: mergedAt ?? '',
    pullRequest: null,
  };
}

/** A plan as its file says it. */
interface ReadPlan extends PlanAddress {
  readonly content: PlanFile;
}

function listContent(
  { environment, plan, content: { value } }: ReadPlan,
  modulesOf: ModulesOf,
): Omit<ListedPlan, 'status'> {
  return {
    environment,
    plan,
    source: value?.source ?? null,
    target: value?.target ?? environment,
    applications: wantedVersions(value),
    modules: wantedModules(value, modulesOf),
    people: value === undefined ? [] : askersOf(value),
    origin: value?.origin ?? null,
    mergedAt: null,
    startedAt: null,
    endedAt: null,
    endedBy: null,
    waitingFor: [],
    offers: [],
  };
}

function wantedModules(plan: Plan | undefined, modulesOf: ModulesOf): string[] {
  const all = plan?.applications.flatMap(({ application, modules }) => modules ?? modulesOf(application));
  return [...new Set(all)];
}

function wantedVersions(plan: Plan | undefined): ReadonlyMap<string, string> {
  return new Map(plan?.applications.map((entry) => [entry.application, wantedVersion(entry)]));
}

function withoutRun(content: PlanFile) {
  return { run: null, leftOpen: [], problems: content.problems, content };
}
