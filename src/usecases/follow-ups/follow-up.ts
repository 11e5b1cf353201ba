import { rewritePlan } from '../../codec/plan-writer.ts';
import { draftRetry, draftReuse, type FollowUpDraft } from '../../domain/follow-ups/draft-follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import {
  type Descendant,
  type FollowUpKind,
  refuseFollowUp,
} from '../../domain/follow-ups/follow-up-origin.ts';
import { retryName, reuseName } from '../../domain/follow-ups/plan-name.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { environmentBranch, type PlanAddress, planAddress, planPath } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { Run } from '../../domain/records/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { plansAt } from '../reading/merged-plans.ts';
import { type PlanFile, readPlanFile } from '../reading/plan-file.ts';
import { readRecordedPlan } from '../reading/recorded-plan.ts';
import type { Records } from '../reading/records.ts';
import { requireCatalog, requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { runNotFound, wrongUsage } from '../refusal.ts';
import { readAvailableVersions } from './available-versions.ts';
import { type OpeningPorts, openPlan, refusedPlan, takenNames } from './open-plan.ts';

export interface FollowUpRequest {
  readonly kind: FollowUpKind;
  readonly run: PlanAddress;
  /** For a reuse; a retry takes the run's. */
  readonly target?: string | undefined;
  /** Default: for a reuse the environment of the run, for a retry the plan's source. */
  readonly source?: string | undefined;
  /** For a reuse: the newest versions of the source instead of the run's. */
  readonly latest?: boolean;
}

/** What retry and reuse leave out of the new plan: decisions about that one occasion (DESIGN: run states). */
const leftOut = {
  retry: ['timing', 'override', 'acknowledge'],
  reuse: ['timing', 'override', 'acknowledge', 'settings'],
} as const;

/**
 * Makes a new open plan from a run: a retry of an aborted one, a reuse of a finished one. Refused follow-ups
 * are answers with `plan: null`; a run that does not exist is a Refusal.
 */
export async function followUp(
  ports: OpeningPorts,
  trusted: Trusted,
  request: FollowUpRequest,
): Promise<FollowUpAnswer> {
  for (;;) {
    const answer = await tryFollowUp(ports, trusted, request);
    if (answer !== undefined) return answer;
    await ports.repository.refresh();
  }
}

async function tryFollowUp(
  ports: OpeningPorts,
  trusted: Trusted,
  request: FollowUpRequest,
): Promise<FollowUpAnswer | undefined> {
  const records = await ports.readRecords();
  const run = await records.run(request.run.environment, request.run.plan);
  if (run === undefined) throw runNotFound(planAddress(request.run));
  const target = requireEnvironment(trusted, request.target ?? run.environment);
  const state = await records.environment(target.name);
  // Before the look at what is open: a follow-up that appears later takes the name, and this one begins again.
  const taken = await takenNames(ports.repository, state);
  const refusal = refuseFollowUp({ kind: request.kind, run, descendants: await descendants(ports, state) });
  if (refusal !== undefined) return refusedPlan(target.name, [refusal]);
  const original = await readRecordedPlan(ports.repository, run);
  if (original.value === undefined) return refusedPlan(target.name, original.problems);
  const known = { request, run, target, original, plan: original.value, records };
  const { draft, source } = await draftFollowUp(ports, trusted, known);
  if (hasErrors(draft.problems)) return refusedPlan(target.name, draft.problems);
  return write(ports, trusted, { ...known, draft, source, taken });
}

interface Known {
  readonly request: FollowUpRequest;
  readonly run: Run;
  readonly target: Environment;
  readonly original: PlanFile;
  readonly plan: Plan;
  readonly records: Records;
}

async function draftFollowUp(
  ports: OpeningPorts,
  trusted: Trusted,
  { request, run, plan, records }: Known,
): Promise<{ draft: FollowUpDraft; source: string }> {
  const name = request.source ?? (request.kind === 'reuse' ? run.environment : plan.source);
  const source = trusted.configuration.environments.get(name);
  if (source === undefined) throw wrongUsage(`source '${name}' is not a configured environment`);
  const applications = plan.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, applications);
  const { sources } = ports;
  const available = await readAvailableVersions({ sources, records, source, applications, catalog });
  const question = { run, plan, source: name, available };
  const draft =
    request.kind === 'retry'
      ? draftRetry(question)
      : draftReuse({ ...question, latest: request.latest ?? false });
  return { draft, source: name };
}

async function write(
  ports: OpeningPorts,
  trusted: Trusted,
  known: Known & {
    readonly draft: FollowUpDraft;
    readonly source: string;
    readonly taken: ReadonlySet<string>;
  },
): Promise<FollowUpAnswer | undefined> {
  const { request, run, target, original, draft, source, taken } = known;
  const { name: by } = await ports.repository.author();
  const text = rewritePlan(original.text, {
    source,
    target: target.name,
    origin: { kind: request.kind, environment: run.environment, plan: run.plan, by },
    removeSections: leftOut[request.kind],
    dropApplications: droppedFrom(known.plan, draft),
    entries: draft.entries,
  });
  return openPlan(ports, trusted, {
    plan: request.kind === 'retry' ? retryName(run.plan, taken) : reuseName(run.plan, taken),
    target: target.name,
    text,
    message: `${request.kind} of ${planAddress(run)}`,
    ...draft,
  });
}

function droppedFrom(plan: Plan, draft: FollowUpDraft): string[] {
  return plan.applications.map(({ application }) => application).filter((it) => !draft.entries.has(it));
}

/** Plans that may already be this follow-up: open ones, merged ones, and those whose run has not ended. */
async function descendants(
  { repository, readOpenPlans }: OpeningPorts,
  state: EnvironmentState,
): Promise<Descendant[]> {
  const { environment } = state;
  const branches = await repository.branches('env/', `plan/${environment}/`);
  const open = await readOpenPlans(branches, environment);
  const proposed = open.map(({ plan, content }) => ({
    environment,
    plan,
    origin: content.value?.origin ?? null,
  }));
  const head = branches.get(environmentBranch(environment));
  const merged = head === undefined ? [] : await unregistered(repository, state, head);
  return [...proposed, ...merged, ...state.active.values()];
}

/** Plans merged since the last look at the branch: nobody has registered them yet. */
async function unregistered(
  repository: ReleaseRepository,
  { environment, record, active, endedPlans }: EnvironmentState,
  head: string,
): Promise<Descendant[]> {
  if (record === null || record.head === head) return [];
  const history = await plansAt(repository, record.baseline);
  const names = [...(await plansAt(repository, head)).keys()].filter(
    (plan) => !active.has(plan) && !endedPlans.has(plan) && !history.has(plan),
  );
  const files = await repository.read(head, names.map(planPath));
  return names.flatMap((plan) => {
    const content = files.get(planPath(plan));
    const origin = content === undefined ? undefined : readPlanFile(plan, content).value?.origin;
    return origin === undefined ? [] : [{ environment, plan, origin }];
  });
}
