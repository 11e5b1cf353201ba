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
  if (digest === undefined || digest === shortDigest(plan.blob)) return;
  throw refused(`${anotherDigest(plan, digest)}; look at it, and name that digest if you still want it`);
}

/** That a plan's file is not the one that was meant, without a full stop. */
export function anotherDigest(plan: PlanAddress & { readonly blob: string }, meant: string): string {
  return `${planAddress(plan)} is ${shortDigest(plan.blob)} by now, and ${meant} was meant`;
}
