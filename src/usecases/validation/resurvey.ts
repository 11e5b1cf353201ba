import type { Plan } from '../../domain/model/plan.ts';
import { askForPlans } from '../reading/evidence.ts';
import { readCatalog } from '../reading/trusted.ts';
import type { Survey } from './survey.ts';

/**
 * A survey for one of its plans as that would be when it named other applications: only these are read anew. What it
 * knows of the target and of the other plans stays as it was, so that a hundred open plans are not viewed again for one.
 */
export async function resurvey(survey: Survey, changed: Plan): Promise<Survey> {
  const { ports, trusted } = survey;
  const names = changed.applications.map(({ application }) => application);
  const catalog = await readCatalog(ports.repository, trusted.commit, names);
  const evidence = await askForPlans(ports.sources, catalog.entries, { plans: [changed] });
  return { ...survey, catalog, evidence };
}
