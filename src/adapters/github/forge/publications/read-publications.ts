import type { Publication, PublicationQuestion } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { type GraphqlError, UnreadableAnswer } from '../../failures/failure.ts';
import { isHidden } from '../../ownership/is-hidden.ts';
import { addParts, beginGathering, type FoundParts, type Gathering, isComplete } from './gathering.ts';
import {
  furtherComments,
  furtherContributors,
  furtherReviews,
  headCommit,
  missingPartsAnswer,
  publicationsAnswer,
} from './publication-answer.ts';
import { type MissingParts, missingPartsQuery, publicationQuery } from './publication-query.ts';
import { toPublication } from './to-publication.ts';

/** Pull requests that one request asks for: at most some 5,000 nodes of GraphQL, and seconds of GitHub's time. */
const batch = 25;

/** What stands on pull requests; a number that is none is left out. */
export async function readPublications(
  api: GitHubApi,
  questions: readonly PublicationQuestion[],
): Promise<Map<number, Publication>> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read what stands on pull requests of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  const batches = Array.from({ length: Math.ceil(questions.length / batch) }, (_, index) =>
    questions.slice(index * batch, (index + 1) * batch),
  );
  const found = await api.attempt(task, () => Promise.all(batches.map((some) => readBatch(api, some))));
  return new Map(found.flat());
}

async function readBatch(
  api: GitHubApi,
  questions: readonly PublicationQuestion[],
): Promise<[number, Publication][]> {
  const query = publicationQuery(api.repository, questions);
  const found = await api.query(publicationsAnswer, query, isBearable);
  const { login: viewer } = found.viewer;
  const begun = questions.flatMap((question, index) => {
    const pullRequest = found.repository[`p${index}`];
    if (pullRequest === undefined) throw new UnreadableAnswer('a pull request is missing in the answer');
    return pullRequest === null ? [] : [beginGathering(question, pullRequest, viewer)];
  });
  const gathered = await complete(api, begun);
  return gathered.map((one) => [one.pullRequest.number, toPublication(one)]);
}

/** Asks for what is missing until nothing is. */
async function complete(api: GitHubApi, gatherings: readonly Gathering[]): Promise<readonly Gathering[]> {
  const open = gatherings.filter((one) => !isComplete(one));
  if (open.length === 0) return gatherings;
  const query = missingPartsQuery(
    api.repository,
    open.map(({ missing }) => missing),
  );
  const found = (await api.query(missingPartsAnswer, query, isHiddenCheck)).repository;
  const added = open.map((one, index) =>
    addParts(one, foundParts(one.missing, { pages: found[`p${index}`], head: found[`h${index}`] })),
  );
  return complete(api, [...gatherings.filter(isComplete), ...added]);
}

function foundParts(
  missing: MissingParts,
  { pages, head }: { readonly pages: unknown; readonly head: unknown },
): FoundParts {
  return {
    head: missing.head === null ? null : checkedAnswer(headCommit, head),
    comments: missing.commentsAfter === null ? null : checkedAnswer(furtherComments, pages).comments,
    reviews: missing.reviewsBefore === null ? null : checkedAnswer(furtherReviews, pages).reviews,
    proposed: missing.proposedBefore === null ? null : checkedAnswer(furtherContributors, pages).proposed,
  };
}

function isBearable(error: GraphqlError): boolean {
  return isMissingPullRequest(error) || isHiddenCheck(error);
}

function isHiddenCheck(error: GraphqlError): boolean {
  return isHidden(error, 'checkSuites');
}

/** Says that there is no pull request of this number, rather than no repository or no permission. */
function isMissingPullRequest({ type, path = [] }: GraphqlError): boolean {
  return type === 'NOT_FOUND' && path.length === 2 && path[0] === 'repository';
}
