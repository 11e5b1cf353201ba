import { templatedSections } from '../../codec/plan-writer/section-templates.ts';
import { composePlan, type NewPlan } from '../../codec/plan-writer.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import { hasErrors } from '../../domain/problem.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import type { NewPlanPorts } from './choice-surroundings.ts';
import { chooseSource } from './choose-source.ts';
import { chooseVersions } from './choose-versions.ts';
import { type FreshPlanRequest, type NewPlanDraft, refusedDraft } from './new-plan-request.ts';

/** A plan of the named applications, with the sections that inform as a template. */
export async function draftFreshPlan(
  ports: NewPlanPorts,
  trusted: Trusted,
  request: FreshPlanRequest,
): Promise<NewPlanDraft> {
  const target = requireEnvironment(trusted, request.target);
  const source = chooseSource(trusted, target, request.source, request.sourceField);
  const records = await ports.readRecords();
  const surroundings = { ports, trusted, records, source };
  const { entries, problems } = await chooseVersions(surroundings, request.applications);
  if (hasErrors(problems)) return refusedDraft(target.name, problems);
  return {
    target: target.name,
    applications: entries.map(({ application }) => application),
    text: composePlan({
      ...{ source: source.name, target: target.name, entries },
      ...documentOf(request, target),
    }),
    dropped: [],
    adjusted: [],
    problems,
  };
}

/** The sections of the plan: all of them to complete, or what is said already and what the target asks for besides. */
function documentOf(
  { notes }: FreshPlanRequest,
  { required }: Environment,
): Pick<NewPlan, 'notes' | 'sections'> {
  if (notes === undefined) return {};
  const asked = new Set(required.map((part) => part.split('.', 1)[0]));
  if (notes !== '') asked.delete('notes');
  const sections = templatedSections.filter((section) => asked.has(section));
  return { ...(notes !== '' && { notes }), sections };
}
