import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanAddress } from '../../domain/names.ts';
import { logFolder } from './execution-ports.ts';
import type { Session } from './session.ts';

/** Whether this machine keeps something of what the operations of a run have said. */
export function hasLogs(session: Session, { environment, plan }: PlanAddress): boolean {
  return existsSync(join(logFolder(session), environment, plan));
}
