import { type PlanAddress, planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { runNotFound } from '../refusal.ts';
import type { Records } from './records.ts';

/** The run of a plan as the records have it; rejects with a Refusal (`no`) when there is none. */
export async function requireRun(
  records: Pick<Records, 'run'>,
  { environment, plan }: PlanAddress,
): Promise<Run> {
  const run = await records.run(environment, plan);
  if (run === undefined) throw runNotFound(planAddress({ environment, plan }));
  return run;
}
