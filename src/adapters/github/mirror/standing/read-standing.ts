import type { MirrorQuestion, StandingMirror } from '../../../../ports/mirror.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import type { GraphqlError } from '../../failures/failure.ts';
import { mergedPullRequest } from '../../merging/merged-pull-request.ts';
import { isHidden } from '../../ownership/is-hidden.ts';
import { ourNewestRun } from '../../ownership/our-check-runs.ts';
import { isOurComment } from '../../ownership/our-comments.ts';
import { ourDeployments } from './our-deployments.ts';
import {
  type CandidateAnswer,
  type Conversation,
  type DeploymentAnswer,
  type DeploymentPage,
  earlierCommentsAnswer,
  earlierCommentsQuery,
  furtherDeploymentsAnswer,
  furtherDeploymentsQuery,
  standingAnswer,
  standingQuery,
} from './standing-answer.ts';

/**
 * What stands on GitHub of a run. One request, and one more for each further hundred of deployments of the commit, or
 * of comments that came after ours.
 */
export function readStanding(api: GitHubApi, question: MirrorQuestion): Promise<StandingMirror> {
  const { mergeCommit: commit, check, marker, base, task } = question;
  const doing = `read what stands on GitHub of the plan that commit ${commit} brought`;
  return api.attempt({ doing, permission: 'contents: read' }, async () => {
    const variables = { ...api.repository, commit, check };
    const found = await api.query(standingAnswer, { query: standingQuery, variables }, isBearable);
    const { nameWithOwner: home, object } = found.repository;
    const viewer = found.viewer.login;
    const pullRequest = mergedPullRequest(object, { commit, base, home });
    const [comment, deployments] = await Promise.all([
      pullRequest === undefined ? null : findComment(api, pullRequest, marker),
      object.deployments === null ? [] : allDeployments(api, commit, object.deployments),
    ]);
    return {
      pullRequest: pullRequest === undefined ? null : factsOf(pullRequest),
      check: ourNewestRun(object.checkSuites?.nodes ?? [], { name: check, viewer })?.databaseId ?? null,
      comment,
      deployments: ourDeployments(deployments, { task, viewer }),
    };
  });
}

function isBearable(error: GraphqlError): boolean {
  return isHidden(error, 'checkSuites') || isHidden(error, 'deployments');
}

function factsOf({ number, url, author }: CandidateAnswer): StandingMirror['pullRequest'] {
  return { number, url, author: author?.login ?? null };
}

/** Goes back page by page until ours is there. */
async function findComment(
  api: GitHubApi,
  { number, comments }: { readonly number: number; readonly comments: Conversation },
  marker: string,
): Promise<number | null> {
  const found = comments.nodes.find((comment) => isOurComment(comment, marker));
  if (found !== undefined) return Number(found.fullDatabaseId);
  if (!comments.pageInfo.hasPreviousPage) return null;
  const variables = { ...api.repository, number, before: comments.pageInfo.startCursor };
  const earlier = await api.query(earlierCommentsAnswer, { query: earlierCommentsQuery, variables });
  return findComment(api, { number, comments: earlier.repository.pullRequest.comments }, marker);
}

async function allDeployments(
  api: GitHubApi,
  commit: string,
  { nodes, pageInfo }: DeploymentPage,
): Promise<readonly DeploymentAnswer[]> {
  if (!pageInfo.hasNextPage) return nodes;
  const variables = { ...api.repository, commit, after: pageInfo.endCursor };
  const further = await api.query(furtherDeploymentsAnswer, { query: furtherDeploymentsQuery, variables });
  return [...nodes, ...(await allDeployments(api, commit, further.repository.object.deployments))];
}
