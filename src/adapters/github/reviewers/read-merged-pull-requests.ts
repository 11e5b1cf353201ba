import * as z from 'zod/mini';
import type { MergedPullRequest, MergeQuestion } from '../../../ports/reviewers.ts';
import { combineQueries, type QueryPart } from '../api/combine-queries.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { broughtFields, broughtShape, candidateFields, candidateShape } from '../merging/brought-commit.ts';
import { mergedPullRequest } from '../merging/merged-pull-request.ts';
import { reviewFields, reviewPage, toReview } from '../reviewing/review-answer.ts';
import { proposedFields, proposedShape, toProposed } from './proposed-answer.ts';

/** Commits that one request asks for. */
const batch = 10;

const pullRequest = z.object({
  ...candidateShape,
  ...proposedShape,
  number: z.number(),
  url: z.string(),
  reviews: reviewPage,
});

const commitAnswer = z.object(broughtShape(pullRequest));

/** The commits by alias; null for one that there is not. */
const answer = z.object({
  repository: z.catchall(z.object({ nameWithOwner: z.string() }), z.nullable(commitAnswer)),
});

type PullRequestAnswer = z.infer<typeof pullRequest>;

/** The pull requests that brought commits, with their reviews and whom their commits name. */
export async function readMergedPullRequests(
  api: GitHubApi,
  questions: readonly MergeQuestion[],
): Promise<Map<string, MergedPullRequest>> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read the merged pull requests of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  const found = new Map<string, MergedPullRequest>();
  for (let from = 0; from < questions.length; from += batch) {
    const some = questions.slice(from, from + batch);
    const { repository } = await api.attempt(task, () => api.query(answer, queryFor(api, some)));
    for (const [index, question] of some.entries()) {
      const commit = repository[`c${index}`];
      const merged = commit && mergedPullRequest(commit, { ...question, home: repository.nameWithOwner });
      if (merged) found.set(question.commit, toMerged(merged));
    }
  }
  return found;
}

function queryFor({ repository: { owner, name } }: GitHubApi, questions: readonly MergeQuestion[]) {
  return combineQueries({
    name: 'MergedPullRequests',
    parts: questions.map(partFor),
    shared: [
      { name: 'owner', type: 'String!', value: owner },
      { name: 'name', type: 'String!', value: name },
    ],
    frame: (fields) => `repository(owner: $owner, name: $name) {\nnameWithOwner\n${fields}\n}`,
    fragments: `fragment Brought on Commit { ${broughtFields('Candidate')} }
    fragment Candidate on PullRequest {
      number url ${candidateFields}
      ${proposedFields}
      reviews(last: 100) { ${reviewFields} }
    }`,
  });
}

function partFor({ commit }: MergeQuestion, index: number): QueryPart {
  return {
    fields: `c${index}: object(oid: $c${index}) { ... on Commit { ...Brought } }`,
    variables: [{ name: `c${index}`, type: 'GitObjectID!', value: commit }],
  };
}

function toMerged({ number, url, reviews, ...proposed }: PullRequestAnswer): MergedPullRequest {
  const { headRefOid: head } = proposed;
  return { number, url, head, ...toProposed(proposed), reviews: reviews.nodes.map(toReview) };
}
