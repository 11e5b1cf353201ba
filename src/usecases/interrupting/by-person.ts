import { isCancelled, type Run } from '../../domain/records/run/run.ts';
import type { Ender } from './aborted-by.ts';
import type { OthersPorts } from './by-others.ts';

/** A person who wants a run to end that is held here, before or from now on. Looked for at every beat. */
export function byPerson(ports: OthersPorts, run: Run): Ender {
  return (end) => {
    if (isCancelled(run)) end();
    return ports.pulse.onBeat(() => {
      // What cannot be read now is looked for at the next beat.
      isCancelledByNow(ports, run).then(
        (cancelled) => (cancelled ? end() : undefined),
        () => {},
      );
    });
  };
}

async function isCancelledByNow({ repository, readRecords }: OthersPorts, run: Run): Promise<boolean> {
  await repository.refresh();
  const newest = await (await readRecords()).run(run.environment, run.plan);
  return newest?.epoch === run.epoch && isCancelled(newest);
}
