import { planAddress, planPath } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { Refusal } from '../refusal.ts';
import { type PlanFile, readPlanFile } from './plan-file.ts';

/** The plan as its run recorded it. Throws a Refusal (`wrong`) when the repository has lost the file. */
export async function readRecordedPlan(repository: ReleaseRepository, run: Run): Promise<PlanFile> {
  const content = (await repository.readBlobs([run.blob])).get(run.blob);
  if (content !== undefined) return readPlanFile(run.plan, content);
  const message =
    `the plan file of ${planAddress(run)} (blob ${run.blob}) is not in the repository any more; ` +
    'fetch it from a complete clone, or go on without it: delete the plan, or merge a new one';
  throw new Refusal('wrong', [{ code: 'usage', severity: 'error', message, file: planPath(run.plan) }]);
}
