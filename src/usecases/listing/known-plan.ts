import type { MergedPlan } from '../../domain/admission/register.ts';
import type { ListedPlan } from '../../domain/listing/listed-plan.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import type { Plan } from '../../domain/model/plan.ts';
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
  };
}

function modulesOf({ operations }: Run): string[] {
  return [...new Set(operations.flatMap(({ modules }) => [...modules.keys()]))];
}

function peopleOf(run: Run, confirmations: readonly Confirmation[]): string[] {
  const { authors, origin, approvals, startedBy, continued } = run;
  const approvers = approvals.flatMap(({ by, vouchedBy }) => [by, vouchedBy]);
  const confirmers = confirmations.map(({ by }) => by);
  const all = [...authors, origin?.by, ...approvers, startedBy, continued?.by, ...confirmers];
  return [...new Set(all.filter((it) => it !== undefined && it !== null))];
}

/** A plan that is proposed. */
export function listOpenPlan({ environment, plan, addedAt, content }: OpenPlan): KnownPlan {
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

/** A plan that is merged and not registered; `merge` is undefined when it is not known. */
export function listMerged(merged: {
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
    modules: [...new Set(value?.applications.flatMap(({ modules = [] }) => modules))],
    people: value?.origin?.by === undefined ? [] : [value.origin.by],
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
