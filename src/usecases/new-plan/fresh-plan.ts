import { composePlan } from '../../codec/plan-writer.ts';
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
  const source = chooseSource(trusted, target, request.source);
  const records = await ports.readRecords();
  const surroundings = { ports, trusted, records, source };
  const { entries, problems } = await chooseVersions(surroundings, request.applications);
  if (hasErrors(problems)) return refusedDraft(target.name, problems);
  return {
    target: target.name,
    applications: entries.map(({ application }) => application),
    text: composePlan({ source: source.name, target: target.name, entries }),
    dropped: [],
    adjusted: [],
    problems,
  };
}
