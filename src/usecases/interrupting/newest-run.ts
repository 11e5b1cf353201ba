import type { Run } from '../../domain/records/run/run.ts';
import type { Pulse } from '../../ports/pulse.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Records } from '../reading/records.ts';

export interface OthersPorts {
  readonly pulse: Pulse;
  readonly repository: Pick<ReleaseRepository, 'refresh'>;
  readonly readRecords: () => Promise<Pick<Records, 'run'>>;
}

/** A run as it is for everybody by now, as long as the same holder has it. */
export async function newestRun(
  { repository, readRecords }: OthersPorts,
  run: Run,
): Promise<Run | undefined> {
  await repository.refresh();
  const newest = await (await readRecords()).run(run.environment, run.plan);
  return newest?.epoch === run.epoch ? newest : undefined;
}
