import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanAddress } from '../../domain/names.ts';
import { logFolder } from './execution-ports.ts';
import type { Session } from './session.ts';

/** The folder of this machine that keeps what the operations of a run have said, when it has any of it. */
export function logsOfRun(session: Session, { environment, plan }: PlanAddress): string | undefined {
  const folder = join(logFolder(session), environment, plan);
  return existsSync(folder) ? folder : undefined;
}
