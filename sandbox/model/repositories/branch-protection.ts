import type { RequiredCheck } from './ruleset.ts';

/** Classic protection of the branches that match a pattern. Rulesets and protections add up. */
export interface BranchProtection {
  readonly id: number;
  readonly nodeId: string;
  /** Short branch names; `*` stops at a slash. */
  pattern: string;
  requiredChecks: { readonly strict: boolean; readonly checks: readonly RequiredCheck[] } | null;
  /** Null: pushes without a pull request are fine. */
  requiredReviews: RequiredReviews | null;
  enforceAdmins: boolean;
  /** Who may push at all; null: whoever can write. */
  restrictions: Restrictions | null;
  allowForcePushes: boolean;
  allowDeletions: boolean;
}

export interface RequiredReviews {
  readonly approvals: number;
  readonly dismissStale: boolean;
  readonly codeOwners: boolean;
}

/** Logins, team slugs, app slugs. */
export interface Restrictions {
  readonly users: readonly string[];
  readonly teams: readonly string[];
  readonly apps: readonly string[];
}
