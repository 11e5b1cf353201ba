import type { Run } from '../../domain/records/run/run.ts';
import type { Ender } from './aborted-by.ts';
import { newestRun, type OthersPorts } from './newest-run.ts';

/** What others record of a run: that it is to end, or that it is somebody else's. Looked for at every beat. */
export function byOthers(ports: OthersPorts, run: Run): Ender {
  return (end) =>
    ports.pulse.onBeat(() =>
      // What cannot be read now is looked for at the next beat; nothing is ended for want of it.
      newestRun(ports, run).then(
        (newest) => (newest?.status === run.status ? undefined : end()),
        () => {},
      ),
    );
}
