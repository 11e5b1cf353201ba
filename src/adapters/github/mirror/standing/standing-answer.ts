import * as z from 'zod/mini';
import {
  broughtFields,
  broughtShape,
  candidateFields,
  candidateShape,
} from '../../merging/brought-commit.ts';
import { suiteFields, suitesAnswer } from '../../ownership/our-check-runs.ts';
import { commentAnswer, commentFields } from '../../ownership/our-comments.ts';

/** What GraphQL answers of a merge commit, and the queries by which it is asked. */
const deploymentFields = `pageInfo { hasNextPage endCursor } nodes {
  databaseId originalEnvironment task creator { login } latestStatus { state }
}`;

/** The newest come first: ours was written after the merge, when all has been said before. */
const conversationFields = `pageInfo { hasPreviousPage startCursor } nodes { ${commentFields} }`;

/** It costs one point of the limit. */
export const standingQuery = `query RunStanding(
  $owner: String!, $name: String!, $commit: GitObjectID!, $check: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    nameWithOwner
    object(oid: $commit) { ... on Commit {
      ${suiteFields({ suites: 50, check: '$check', run: 'databaseId name' })}
      deployments(first: 100) { ${deploymentFields} }
      ${broughtFields('Candidate')}
    } }
  }
}
fragment Candidate on PullRequest {
  number url ${candidateFields}
  author { login }
  comments(last: 100) { ${conversationFields} }
}`;

export const furtherDeploymentsQuery = `query FurtherDeployments(
  $owner: String!, $name: String!, $commit: GitObjectID!, $after: String!
) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit { deployments(first: 100, after: $after) { ${deploymentFields} } } }
  }
}`;

export const earlierCommentsQuery = `query EarlierComments(
  $owner: String!, $name: String!, $number: Int!, $before: String!
) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100, before: $before) { ${conversationFields} } }
  }
}`;

/** Only the deployments to one environment, the newest last. */
export const deploymentsToQuery = `query DeploymentsTo(
  $owner: String!, $name: String!, $commit: GitObjectID!, $environment: String!
) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    object(oid: $commit) { ... on Commit {
      deployments(last: 100, environments: [$environment]) { ${deploymentFields} }
    } }
  }
}`;

const account = z.nullable(z.object({ login: z.string() }));
const viewer = z.object({ login: z.string() });

const deployment = z.object({
  databaseId: z.number(),
  originalEnvironment: z.nullable(z.string()),
  task: z.nullable(z.string()),
  creator: account,
  latestStatus: z.nullable(z.object({ state: z.string() })),
});

/** A cursor must be there when there is another page: otherwise the rest would be lost unnoticed. */
const deploymentPage = z.object({
  pageInfo: z.discriminatedUnion('hasNextPage', [
    z.object({ hasNextPage: z.literal(true), endCursor: z.string() }),
    z.object({ hasNextPage: z.literal(false) }),
  ]),
  nodes: z.array(deployment),
});
const conversation = z.object({
  pageInfo: z.discriminatedUnion('hasPreviousPage', [
    z.object({ hasPreviousPage: z.literal(true), startCursor: z.string() }),
    z.object({ hasPreviousPage: z.literal(false) }),
  ]),
  nodes: z.array(commentAnswer),
});

const candidate = z.object({
  ...candidateShape,
  number: z.number(),
  url: z.string(),
  author: account,
  comments: conversation,
});

const mergeCommit = z.object({
  ...broughtShape(candidate),
  checkSuites: suitesAnswer(z.object({ databaseId: z.number(), name: z.string() })),
  /** Null for a token that may not see deployments. */
  deployments: z.nullable(deploymentPage),
});

export const standingAnswer = z.object({
  viewer,
  repository: z.object({ nameWithOwner: z.string(), object: mergeCommit }),
});
const withDeployments = z.object({ object: z.object({ deployments: deploymentPage }) });
export const furtherDeploymentsAnswer = z.object({ repository: withDeployments });
export const deploymentsToAnswer = z.object({ viewer, repository: withDeployments });
export const earlierCommentsAnswer = z.object({
  repository: z.object({ pullRequest: z.object({ comments: conversation }) }),
});

export type CandidateAnswer = z.infer<typeof candidate>;
export type DeploymentAnswer = z.infer<typeof deployment>;
export type DeploymentPage = z.infer<typeof deploymentPage>;
export type Conversation = z.infer<typeof conversation>;
