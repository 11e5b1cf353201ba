import type { Environment } from '../model/configuration.ts';
import type { Run } from '../records/run/run.ts';

/** Whether a prepared run waits until a person continues it: where no window tells when it may be activated. */
export function needsContinuation(
  { status, continued }: Pick<Run, 'status' | 'continued'>,
  { windows }: Pick<Environment, 'windows'>,
): boolean {
  return status === 'prepared' && continued === undefined && windows?.allow === undefined;
}
