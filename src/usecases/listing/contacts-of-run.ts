import { contactsOf } from '../../domain/notifications/announcement.ts';
import { failedBackouts } from '../../domain/records/run/failed-backouts.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { contactInWords } from '../../render/notifications/announcement-in-words.ts';
import { readPlanFile } from '../reading/plan-file.ts';

/** Whom the plan of a run names as its team, in words, when something of the run could not be taken back; else nobody. */
export async function contactsOfRun(
  repository: Pick<ReleaseRepository, 'readBlobs'>,
  run: Run | null,
): Promise<readonly string[]> {
  if (run === null || failedBackouts(run).length === 0) return [];
  const content = (await repository.readBlobs([run.blob])).get(run.blob);
  const plan = content && readPlanFile(run.plan, content).value;
  return plan === undefined ? [] : contactsOf(plan).map(contactInWords);
}
