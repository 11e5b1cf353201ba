import { readdirSync } from 'node:fs';
import type { PlanAddress } from '../../../domain/names.ts';
import { logEnding, planLogFolder } from './log-path.ts';

/** Whether this machine keeps something of what the operations of a run have said; what checks have said lies deeper. */
export function hasLogs(logFolder: string, plan: PlanAddress): boolean {
  try {
    return readdirSync(planLogFolder(logFolder, plan)).some((name) => name.endsWith(logEnding));
  } catch {
    return false;
  }
}
