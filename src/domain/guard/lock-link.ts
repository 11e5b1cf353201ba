import { logAddress } from '../records/run/log-address.ts';
import type { Run } from '../records/run/run.ts';

/** A web address at which a run that is under way can be seen: its job, or else what its operations started. */
export function lockLink({ holder, operations }: Pick<Run, 'holder' | 'operations'>): string | null {
  const addresses = operations.map(logAddress).filter((it) => it !== null);
  return holder?.job?.url ?? addresses.at(-1) ?? null;
}
