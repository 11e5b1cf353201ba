import { graphqlRoutes } from '../graphql/graphql-routes.ts';
import { actionsRoutes } from '../rest/actions/actions-routes.ts';
import { deploymentRoutes } from '../rest/deployments/deployment-routes.ts';
import { deploymentStatusRoutes } from '../rest/deployments/deployment-status-routes.ts';
import { issueCommentRoutes } from '../rest/issues/comment-routes.ts';
import { issueRoutes } from '../rest/issues/issue-routes.ts';
import { reactionRoutes } from '../rest/issues/reaction-routes.ts';
import { accountRoutes } from '../rest/resources/accounts.ts';
import { branchRoutes } from '../rest/resources/branches.ts';
import { checkRunRoutes } from '../rest/resources/check-runs.ts';
import { commitStatusRoutes } from '../rest/resources/commit-statuses.ts';
import { commitRoutes } from '../rest/resources/commits.ts';
import { gitRefRoutes } from '../rest/resources/git-refs.ts';
import { mergeRoutes } from '../rest/resources/merges.ts';
import { pullRequestContentRoutes } from '../rest/resources/pull-request-contents.ts';
import { pullRequestRoutes } from '../rest/resources/pull-requests.ts';
import { repositoryRoutes } from '../rest/resources/repositories.ts';
import { reviewRoutes } from '../rest/resources/reviews.ts';
import { serviceRoutes } from '../rest/resources/service.ts';
import type { RestRoutes } from '../rest/rest-environment.ts';
import { settingsRoutes } from '../rest/settings/settings-routes.ts';

/**
 * The routes of all resources, in the order in which they are tried; each resource adds its own here. A name in a
 * path may hold slashes, so what comes below a branch or commit stands before these.
 */
export function restRoutes(): readonly RestRoutes[] {
  return [
    graphqlRoutes(),
    repositoryRoutes(),
    ...settingsRoutes(),
    ...actionsRoutes(),
    deploymentRoutes(),
    deploymentStatusRoutes(),
    pullRequestRoutes(),
    pullRequestContentRoutes(),
    reviewRoutes(),
    mergeRoutes(),
    commitStatusRoutes(),
    checkRunRoutes(),
    commitRoutes(),
    issueRoutes(),
    issueCommentRoutes(),
    reactionRoutes(),
    branchRoutes(),
    gitRefRoutes(),
    accountRoutes(),
    serviceRoutes(),
  ];
}
