import { join } from 'node:path';
import type { OperationAddress } from '../../../ports/operation-logs.ts';

/** Where the output of one operation is kept; later steps and tries are appended. */
export function logPath(logFolder: string, { environment, plan, application }: OperationAddress): string {
  return join(logFolder, environment, plan, `${application}.log`);
}
