import type { Run } from '../../domain/records/run/run.ts';
import type { Pulse } from '../../ports/pulse.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Records } from '../reading/records.ts';
import type { Ender } from './aborted-by.ts';

export interface OthersPorts {
  readonly pulse: Pulse;
  readonly repository: Pick<ReleaseRepository, 'refresh'>;
  readonly readRecords: () => Promise<Pick<Records, 'run'>>;
}

/** What others record of a run: that it is to end, or that it is somebody else's. Looked for at every beat. */
export function byOthers(ports: OthersPorts, run: Run): Ender {
  return (end) =>
    ports.pulse.onBeat(() =>
      // What cannot be read now is looked for at the next beat; nothing is ended for want of it.
      isAsBefore(ports, run).then(
        (same) => (same ? undefined : end()),
        () => {},
      ),
    );
}

async function isAsBefore({ repository, readRecords }: OthersPorts, run: Run): Promise<boolean> {
  await repository.refresh();
  const newest = await (await readRecords()).run(run.environment, run.plan);
  return newest?.epoch === run.epoch && newest.status === run.status;
}
