import { join } from 'node:path';
import type { PlanAddress } from '../../../domain/names.ts';
import type { OperationAddress } from '../../../ports/operation-logs.ts';

export const logEnding = '.log';

/** Where the output of a run's operations is kept. */
export function planLogFolder(logFolder: string, { environment, plan }: PlanAddress): string {
  return join(logFolder, environment, plan);
}

/** Where the output of one operation is kept; later steps and tries are appended. */
export function logPath(logFolder: string, operation: OperationAddress): string {
  return join(planLogFolder(logFolder, operation), `${operation.application}${logEnding}`);
}
