import type { Environment, RefPolicy } from '../../../model/repositories/environment.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Addresses } from '../../../server/addresses.ts';
import { simpleUser } from '../../shapes/account-shape.ts';
import { isoTime } from '../../shapes/iso-time.ts';
import { repositoryPage, repositoryUrl } from '../../shapes/repository-addresses.ts';
import { simpleTeam } from '../../shapes/team-shape.ts';

/** `environment`. */
export function environmentShape(addresses: Addresses, repository: Repository, environment: Environment) {
  const { id, nodeId, name, createdAt, branches } = environment;
  const encoded = encodeURIComponent(name);
  return {
    id,
    node_id: nodeId,
    name,
    url: `${repositoryUrl(addresses, repository)}/environments/${encoded}`,
    html_url: `${repositoryPage(addresses, repository)}/deployments/activity_log?environments_filter=${encoded}`,
    created_at: isoTime(createdAt),
    updated_at: isoTime(createdAt),
    can_admins_bypass: true,
    protection_rules: protectionRules(addresses, environment),
    deployment_branch_policy:
      branches === 'all'
        ? null
        : { protected_branches: branches === 'protected', custom_branch_policies: branches !== 'protected' },
  };
}

/** `deployment-branch-policy`. */
export function branchPolicy({ id, nodeId, pattern, type }: RefPolicy) {
  return { id, node_id: nodeId, name: pattern, type };
}

function protectionRules(addresses: Addresses, environment: Environment) {
  const { id, nodeId, waitTimer, reviewers, preventSelfReview, branches } = environment;
  const rule = (type: string) => ({ id, node_id: nodeId, type });
  return [
    ...(waitTimer > 0 ? [{ ...rule('wait_timer'), wait_timer: waitTimer }] : []),
    ...(reviewers.length > 0
      ? [
          {
            ...rule('required_reviewers'),
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map((reviewer) => reviewerShape(addresses, reviewer)),
          },
        ]
      : []),
    ...(branches === 'all' ? [] : [rule('branch_policy')]),
  ];
}

function reviewerShape(addresses: Addresses, reviewer: Environment['reviewers'][number]) {
  if ('login' in reviewer) return { type: 'User', reviewer: simpleUser(addresses, reviewer) };
  return { type: 'Team', reviewer: { ...simpleTeam(addresses, reviewer), parent: null } };
}
