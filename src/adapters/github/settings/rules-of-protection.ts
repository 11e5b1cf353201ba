import type { Actor, BranchRules, RequiredStatus } from '../../../domain/doctor/facts/branch-rules.ts';
import { seen } from '../../../domain/doctor/facts/seen.ts';
import type { Allowances, Protection } from './answers.ts';

/** What branch protection, which is older than rulesets and still in use, says of a branch. */
export function rulesOfProtection(protection: Protection): BranchRules {
  const reviews = protection.required_pull_request_reviews ?? null;
  const { restrictions } = protection;
  return {
    pullRequest:
      reviews === null
        ? null
        : {
            approvals: reviews.required_approving_review_count ?? 0,
            codeOwners: reviews.require_code_owner_reviews === true,
            lastPushApproved: reviews.require_last_push_approval === true,
            dismissesStale: reviews.dismiss_stale_reviews === true,
          },
    blocksForcePush: protection.allow_force_pushes?.enabled !== true,
    blocksDeletion: protection.allow_deletions?.enabled !== true,
    statuses: statusesOf(protection.required_status_checks ?? {}),
    mergeQueue: false,
    writers: restrictions == null ? null : seen(actorsOf(restrictions)),
    exempt: seen([
      ...(protection.enforce_admins?.enabled === true ? [] : [administrators]),
      ...actorsOf(reviews?.bypass_pull_request_allowances ?? {}),
    ]),
    refusals: seen(refusalsOf(protection)),
    creationRefusals: seen([]),
    more: null,
  };
}

const administrators: Actor = { kind: 'other', name: 'administrators' };

/** `contexts` repeats the checks without their Apps; any App may set a check whose App is -1. */
function statusesOf({
  checks,
  contexts,
}: NonNullable<Protection['required_status_checks']>): RequiredStatus[] {
  if (checks == null) return (contexts ?? []).map((context) => ({ context, app: null }));
  return checks.map(({ context, app_id }) => ({ context, app: app_id === -1 ? null : (app_id ?? null) }));
}

function actorsOf({ users, teams, apps }: Allowances): Actor[] {
  return [
    ...(users ?? []).map(({ login }): Actor => ({ kind: 'other', name: `user ${login}` })),
    ...(teams ?? []).map(({ slug }): Actor => ({ kind: 'other', name: `team ${slug}` })),
    ...(apps ?? []).map(({ id }): Actor => ({ kind: 'app', id })),
  ];
}

/** Whom `restrictions` let through is said by `writers`. */
function refusalsOf(protection: Protection): string[] {
  return [
    ...(protection.required_pull_request_reviews == null ? [] : ['Require a pull request before merging']),
    ...(protection.required_status_checks == null ? [] : ['Require status checks to pass']),
    ...(protection.required_signatures?.enabled === true ? ['Require signed commits'] : []),
  ];
}
