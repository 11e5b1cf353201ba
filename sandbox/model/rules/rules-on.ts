import type { Actor } from '../access/caller.ts';
import { roleOf } from '../access/rights.ts';
import type { BranchProtection } from '../repositories/branch-protection.ts';
import { branchPrefix } from '../repositories/ref.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Rule } from '../repositories/ruleset.ts';
import { bypasses, type Way } from './bypasses.ts';
import { coversRef, matchesPattern } from './matches-ref.ts';

/** The rules that bind whoever acts when a ref changes: those of rulesets and of branch protections together. */
export function rulesOn(repository: Repository, ref: string, actor: Actor, way: Way): readonly Rule[] {
  const sets = repository.rulesets.filter(
    (ruleset) =>
      ruleset.enforcement === 'active' &&
      coversRef(ruleset, repository, ref) &&
      !ruleset.bypass.some((entry) => bypasses(entry, actor, repository, way)),
  );
  const protections = repository.protections.filter(
    ({ pattern, enforceAdmins }) =>
      ref.startsWith(branchPrefix) &&
      matchesPattern(pattern, ref.slice(branchPrefix.length)) &&
      (enforceAdmins || roleOf(actor.account, repository) !== 'admin'),
  );
  return [
    ...sets.flatMap(({ rules }) => rules),
    ...protections.flatMap((protection) => rulesOf(protection, repository, actor)),
  ];
}

/** A classic protection, in the words of rulesets. */
function rulesOf(protection: BranchProtection, repository: Repository, actor: Actor): Rule[] {
  const { requiredChecks, requiredReviews } = protection;
  const rules: Rule[] = [];
  if (!protection.allowForcePushes) rules.push({ type: 'non_fast_forward' });
  if (!protection.allowDeletions) rules.push({ type: 'deletion' });
  if (!mayPush(protection, repository, actor)) rules.push({ type: 'update' });
  if (requiredReviews !== null) {
    const parameters = {
      required_approving_review_count: requiredReviews.approvals,
      dismiss_stale_reviews_on_push: requiredReviews.dismissStale,
      require_code_owner_review: requiredReviews.codeOwners,
      require_last_push_approval: false,
      required_review_thread_resolution: false,
    };
    rules.push({ type: 'pull_request', parameters });
  }
  if (requiredChecks !== null) {
    const parameters = {
      strict_required_status_checks_policy: requiredChecks.strict,
      required_status_checks: requiredChecks.checks,
    };
    rules.push({ type: 'required_status_checks', parameters });
  }
  return rules;
}

function mayPush(
  { restrictions }: BranchProtection,
  { owner }: Repository,
  { account, token }: Actor,
): boolean {
  if (restrictions === null) return true;
  if (token?.app !== null && token !== null) return restrictions.apps.includes(token.app.slug);
  if (account.type === 'Bot') return false;
  const teams = owner.type === 'Organization' ? owner.teams : [];
  return (
    restrictions.users.includes(account.login) ||
    teams.some(({ slug, members }) => restrictions.teams.includes(slug) && members.has(account))
  );
}
