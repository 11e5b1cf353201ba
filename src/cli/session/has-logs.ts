import { hasLogs as hasLogsIn } from '../../adapters/deployers/logs/has-logs.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { logFolder } from './execution-ports.ts';
import type { Session } from './session.ts';

/** Whether this machine keeps something of what the operations of a run have said. */
export function hasLogs(session: Session, plan: PlanAddress): boolean {
  return hasLogsIn(logFolder(session), plan);
}
