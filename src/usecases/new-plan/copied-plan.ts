import { type PlanEdit, rewritePlan } from '../../codec/plan-writer.ts';
import { draftCopy } from '../../domain/follow-ups/draft-copy.ts';
import type { FollowUpDraft } from '../../domain/follow-ups/draft-follow-up.ts';
import { allowsSource, type Environment } from '../../domain/model/configuration.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import { readAvailableVersions } from '../follow-ups/available-versions.ts';
import { findPlan } from '../reading/find-plan.ts';
import { requireCatalog, requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { planNotFound } from '../refusal.ts';
import type { ChoiceSurroundings, NewPlanPorts } from './choice-surroundings.ts';
import { chooseSource } from './choose-source.ts';
import { chooseVersions } from './choose-versions.ts';
import { type CopyRequest, type NewPlanDraft, refusedDraft } from './new-plan-request.ts';

/** Decisions about that one occasion; where it came from is replaced. */
const removedSections = ['timing', 'override', 'acknowledge', 'deploy-all'];

/**
 * A plan with the sections of another one, own or another team's, whatever became of it (OpenUP: start from an existing
 * plan). A plan that does not exist is a Refusal.
 */
export async function draftCopiedPlan(
  ports: NewPlanPorts,
  trusted: Trusted,
  request: CopyRequest,
): Promise<NewPlanDraft> {
  const records = await ports.readRecords();
  const original = await findPlan({ ...ports, records }, request.from);
  if (original === undefined) throw planNotFound(planAddress(request.from));
  const target = requireEnvironment(trusted, request.target ?? request.from.environment);
  const { value: plan, text } = original;
  if (plan === undefined) return refusedDraft(target.name, original.problems);
  const source = chooseSource(trusted, target, request.source ?? ownSource(plan, target, trusted));
  const { entries, ...told } = await draftEntries({ ports, trusted, records, source }, request, plan);
  if (hasErrors(told.problems)) return refusedDraft(target.name, told.problems);
  const by = request.by ?? (await ports.repository.author()).name;
  const edit = editOf({ request, plan, source: source.name, target: target.name, entries, by });
  const copied = rewritePlan(text, edit);
  return { ...told, target: target.name, applications: [...entries.keys()], text: copied };
}

/** What the copy changes of the plan; everything else is kept to the byte. */
function editOf(copy: {
  readonly request: CopyRequest;
  readonly plan: Plan;
  readonly source: string;
  readonly target: string;
  readonly entries: FollowUpDraft['entries'];
  readonly by: string;
}): PlanEdit {
  const { request, plan, source, target, entries, by } = copy;
  const names = plan.applications.map(({ application }) => application);
  // Values of settings belong to an environment, and to the applications that they are for.
  const isSame = target === request.from.environment && request.applications.length === 0;
  return {
    ...{ source, target, entries },
    origin: { kind: 'copy', ...request.from, by },
    removeSections: isSame ? removedSections : [...removedSections, 'settings'],
    dropApplications: names.filter((application) => !entries.has(application)),
  };
}

/** Where the plan took its versions from, when the new target takes from there as well. */
function ownSource({ source }: Plan, target: Environment, { configuration }: Trusted): string | undefined {
  return configuration.environments.has(source) && allowsSource(target, source) ? source : undefined;
}

/** The applications that are named, or those of the plan. */
async function draftEntries(
  surroundings: ChoiceSurroundings,
  { from, applications }: CopyRequest,
  plan: Plan,
): Promise<FollowUpDraft> {
  if (applications.length > 0) {
    const { entries, problems } = await chooseVersions(surroundings, applications);
    const byName = new Map(entries.map((entry) => [entry.application, entry]));
    return { entries: byName, dropped: [], adjusted: [], problems };
  }
  const { ports, trusted, records, source } = surroundings;
  const names = plan.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, names);
  const { sources } = ports;
  const available = await readAvailableVersions({ sources, records, source, applications: names, catalog });
  return draftCopy({ of: from, plan, source: source.name, available });
}
