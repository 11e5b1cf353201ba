/**
 * Rules on branches or tags, in the words of the REST API.
 * https://docs.github.com/en/rest/repos/rules
 */
export interface Ruleset {
  readonly id: number;
  readonly nodeId: string;
  name: string;
  target: 'branch' | 'tag';
  enforcement: 'active' | 'evaluate' | 'disabled';
  /** Patterns of whole ref names, also `~ALL` and `~DEFAULT_BRANCH`; `*` stops at a slash, `**` does not. */
  conditions: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  bypass: readonly BypassActor[];
  rules: readonly Rule[];
  readonly createdAt: number;
  updatedAt: number;
}

export interface BypassActor {
  readonly type: 'Integration' | 'OrganizationAdmin' | 'RepositoryRole' | 'Team' | 'User';
  /** App, role, team or user; null for organization admins. Roles: 2 maintain, 4 write, 5 admin. */
  readonly id: number | null;
  readonly mode: 'always' | 'pull_request';
}

export type Rule =
  | { readonly type: 'creation' | 'update' | 'deletion' | 'non_fast_forward' }
  | { readonly type: 'pull_request'; readonly parameters: PullRequestRule }
  | { readonly type: 'required_status_checks'; readonly parameters: RequiredStatusChecksRule };

export interface PullRequestRule {
  readonly required_approving_review_count: number;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_code_owner_review: boolean;
  readonly require_last_push_approval: boolean;
  readonly required_review_thread_resolution: boolean;
}

export interface RequiredStatusChecksRule {
  /** Whether the head must hold the newest base. */
  readonly strict_required_status_checks_policy: boolean;
  readonly required_status_checks: readonly RequiredCheck[];
}

export interface RequiredCheck {
  readonly context: string;
  /** The app that must have said it; absent: whoever. */
  readonly integration_id?: number;
}
