import type { App } from '../../../model/access/app.ts';
import { findAccount, findApp } from '../../../model/lookups.ts';
import type { BranchProtection, Restrictions } from '../../../model/repositories/branch-protection.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { SandboxContext } from '../../../server/sandbox-context.ts';
import { simpleUser } from '../../shapes/account-shape.ts';
import { integration } from '../../shapes/app-shape.ts';
import { repositoryUrl } from '../../shapes/repository-addresses.ts';
import { simpleTeam } from '../../shapes/team-shape.ts';

/** `branch-protection`: what is not required is left out. */
export function branchProtection(
  sandbox: SandboxContext,
  repository: Repository,
  { branch, protection }: { readonly branch: string; readonly protection: BranchProtection },
) {
  const url = `${repositoryUrl(sandbox.addresses, repository)}/branches/${encodeURIComponent(branch)}/protection`;
  const { requiredChecks, requiredReviews, restrictions } = protection;
  return {
    url,
    ...(requiredChecks && { required_status_checks: statusChecks(url, requiredChecks) }),
    ...(requiredReviews && {
      required_pull_request_reviews: {
        url: `${url}/required_pull_request_reviews`,
        dismiss_stale_reviews: requiredReviews.dismissStale,
        require_code_owner_reviews: requiredReviews.codeOwners,
        required_approving_review_count: requiredReviews.approvals,
        require_last_push_approval: false,
      },
    }),
    ...(restrictions && { restrictions: pushers(sandbox, repository, { url, restrictions }) }),
    required_signatures: { url: `${url}/required_signatures`, enabled: false },
    enforce_admins: { url: `${url}/enforce_admins`, enabled: protection.enforceAdmins },
    required_linear_history: { enabled: false },
    allow_force_pushes: { enabled: protection.allowForcePushes },
    allow_deletions: { enabled: protection.allowDeletions },
    block_creations: { enabled: false },
    required_conversation_resolution: { enabled: false },
    lock_branch: { enabled: false },
    allow_fork_syncing: { enabled: false },
  };
}

function statusChecks(url: string, { strict, checks }: NonNullable<BranchProtection['requiredChecks']>) {
  return {
    url: `${url}/required_status_checks`,
    strict,
    contexts: checks.map(({ context }) => context),
    contexts_url: `${url}/required_status_checks/contexts`,
    checks: checks.map(({ context, integration_id }) => ({ context, app_id: integration_id ?? null })),
  };
}

function pushers(
  { world, addresses }: SandboxContext,
  { owner }: Repository,
  { url, restrictions }: { readonly url: string; readonly restrictions: Restrictions },
) {
  const home = `${url}/restrictions`;
  const users = restrictions.users.flatMap((login) => findAccount(world, login) ?? []);
  const teams = owner.type === 'Organization' ? owner.teams : [];
  const apps: readonly App[] = restrictions.apps.flatMap((slug) => findApp(world, slug) ?? []);
  return {
    url: home,
    users_url: `${home}/users`,
    teams_url: `${home}/teams`,
    apps_url: `${home}/apps`,
    users: users.map((user) => simpleUser(addresses, user)),
    teams: teams
      .filter(({ slug }) => restrictions.teams.includes(slug))
      .map((team) => ({ ...simpleTeam(addresses, team), parent: null })),
    apps: apps.map((app) => ({ ...integration(addresses, app), description: '' })),
  };
}
