import { composePlan } from '../../codec/plan-writer.ts';
import type { OpeningPorts } from '../follow-ups/open-plan.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { chooseSource } from './choose-source.ts';
import { chooseVersions } from './choose-versions.ts';
import { type FreshPlanRequest, type NewPlanDraft, refusedDraft } from './new-plan-request.ts';

/** A plan of the named applications, with the sections that inform as a template. */
export async function draftFreshPlan(
  ports: OpeningPorts,
  trusted: Trusted,
  request: FreshPlanRequest,
): Promise<NewPlanDraft> {
  const target = requireEnvironment(trusted, request.target);
  const source = chooseSource(trusted, target, request.source);
  const { entries, problems } = await chooseVersions(ports, trusted, {
    wanted: request.applications,
    source,
  });
  if (problems.length > 0) return refusedDraft(target.name, problems);
  return {
    target: target.name,
    applications: entries.map(({ application }) => application),
    text: composePlan({ source: source.name, target: target.name, entries }),
    dropped: [],
    adjusted: [],
    problems: [],
  };
}
