import type { Approval } from '../../domain/records/run/run.ts';

/** Whose approval it is, and who has said so, where nothing else proves it. */
export function approvalInWords({ by, vouchedBy }: Approval): string {
  return vouchedBy === undefined ? by : `${by} (as ${vouchedBy} says)`;
}
