import { type PlanAddress, planAddress } from '../domain/names.ts';
import { shortDigest } from '../domain/short-digest.ts';
import { refused } from './refusal.ts';

/**
 * Throws a Refusal (`no`) unless a plan's file is the one that somebody has looked at who wants something of it.
 * @param digest its short digest; undefined for whoever does not say what they have seen
 */
export function requireDigest(
  plan: PlanAddress & { readonly blob: string },
  digest: string | undefined,
): void {
  const now = shortDigest(plan.blob);
  if (digest === undefined || digest === now) return;
  throw refused(
    `${planAddress(plan)} is ${now} by now, and ${digest} was meant; look at it, and name that digest if you still want it`,
  );
}
