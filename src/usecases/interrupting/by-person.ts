import { isCancelled, type Run } from '../../domain/records/run/run.ts';
import type { Ender } from './aborted-by.ts';
import { newestRun, type OthersPorts } from './newest-run.ts';

/** A person who wants a run to end that is held here, before or from now on. Looked for at every beat. */
export function byPerson(ports: OthersPorts, run: Run): Ender {
  return (end) => {
    if (isCancelled(run)) end();
    return ports.pulse.onBeat(() =>
      // What cannot be read now is looked for at the next beat.
      newestRun(ports, run).then(
        (newest) => (newest !== undefined && isCancelled(newest) ? end() : undefined),
        () => {},
      ),
    );
  };
}
