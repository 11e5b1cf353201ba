import { planMessage } from '../../codec/plan-message.ts';
import { type PlanEdit, rewritePlan } from '../../codec/plan-writer.ts';
import { draftRetry, draftReuse, type FollowUpDraft } from '../../domain/follow-ups/draft-follow-up.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { PlanFile } from '../reading/plan-file.ts';
import type { Records } from '../reading/records.ts';
import { requireCatalog, type Trusted } from '../reading/trusted.ts';
import { wrongUsage } from '../refusal.ts';
import { readAvailableVersions } from './available-versions.ts';
import { draftBackoutPlan } from './draft-backout-plan.ts';
import type { AskedFollowUp } from './follow-up-request.ts';
import { type OpeningPorts, openPlan, refusedPlan } from './open-plan.ts';

/** What a follow-up leaves out of the new plan: decisions about that one occasion (docs/commands.md). */
const removedSections = {
  retry: ['timing', 'override', 'acknowledge'],
  // Only a retry still brings the same environment to the same platform.
  reuse: ['timing', 'override', 'acknowledge', 'settings', 'deploy-all'],
  // What was said of the versions is not true of those before.
  backout: ['timing', 'override', 'acknowledge', 'settings', 'notes', 'deploy-all'],
} as const;

/** What is known when a new plan is due. */
export interface FollowUpBasis {
  readonly request: AskedFollowUp;
  readonly run: Run;
  /** The environment that the new plan is for. */
  readonly target: string;
  readonly name: string;
  readonly original: PlanFile;
  readonly plan: Plan;
  readonly records: Records;
}

/** Writes the new plan to its branch; undefined when that has appeared meanwhile. */
export async function writeFollowUp(
  ports: OpeningPorts,
  trusted: Trusted,
  known: FollowUpBasis,
): Promise<FollowUpAnswer | undefined> {
  const { request, run, target, original, name } = known;
  const { kind, by } = request;
  const { draft, source, edit } = await (kind === 'backout' ? takeBack : draftFollowUp)(
    ports,
    trusted,
    known,
  );
  if (hasErrors(draft.problems)) return refusedPlan(target, draft.problems);
  const text = rewritePlan(original.text, {
    source,
    target,
    origin: { kind, environment: run.environment, plan: run.plan, ...(by !== null && { by }) },
    removeSections: removedSections[kind],
    dropApplications: droppedFrom(known.plan, draft),
    entries: draft.entries,
    ...edit,
  });
  const message = planMessage(`${kind} of ${planAddress(run)}`, draft.dropped);
  return openPlan(ports, trusted, { plan: name, target, text, message, ...draft });
}

interface Drafted {
  readonly draft: FollowUpDraft;
  readonly source: string;
  /** What else becomes of the plan. */
  readonly edit?: PlanEdit;
}

/** Who goes back has no other version to go back to, so nothing undoes that by itself. */
async function takeBack(
  ports: OpeningPorts,
  trusted: Trusted,
  { run, plan, records }: FollowUpBasis,
): Promise<Drafted> {
  const { draft, acknowledge } = await draftBackoutPlan(ports, trusted, { run, plan, records });
  const strategy: PlanEdit = plan.backout === 'automatic' ? { backout: 'manual' } : {};
  return { draft, source: plan.source, edit: { ...strategy, acknowledge } };
}

async function draftFollowUp(
  ports: OpeningPorts,
  trusted: Trusted,
  { request, run, plan, records }: FollowUpBasis,
): Promise<Drafted> {
  const name = request.source ?? (request.kind === 'reuse' ? run.environment : plan.source);
  const source = trusted.configuration.environments.get(name);
  if (source === undefined) throw wrongUsage(`source '${name}' is not a configured environment`);
  const applications = plan.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, applications);
  const { sources } = ports;
  const available = await readAvailableVersions({ sources, records, source, applications, catalog });
  const question = { run, plan, source: name, available };
  if (request.kind === 'retry') return { draft: draftRetry(question), source: name };
  const present = await records.applications(run.environment, applications);
  const draft = draftReuse({ ...question, latest: request.latest ?? false, present });
  return { draft, source: name };
}

function droppedFrom(plan: Plan, draft: FollowUpDraft): string[] {
  return plan.applications.map(({ application }) => application).filter((it) => !draft.entries.has(it));
}
