import type { Forge, Publication } from '../../../ports/forge.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { readPublications } from './publications/read-publications.ts';
import { readOpenPullRequests } from './reading/open-pull-requests.ts';
import { readStatus } from './reading/read-status.ts';
import { openPullRequest } from './writing/open-pull-request.ts';
import { setCheck } from './writing/set-check.ts';
import { setComment } from './writing/set-comment.ts';
import { setStatus } from './writing/set-status.ts';

/** The pull requests of one repository on GitHub. */
export function createForge(api: GitHubApi): Forge {
  /** Check runs that were seen with annotations, which GitHub never takes away: a new run must take their place. */
  const annotated = new Set<number>();

  const remember = ({ check }: Publication) => {
    if (check !== null && check.annotations > 0) annotated.add(check.id);
  };
  return {
    openPullRequests: () => readOpenPullRequests(api),
    async publications(questions) {
      const found = await readPublications(api, questions);
      for (const publication of found.values()) remember(publication);
      return found;
    },
    status: (commit, context) =>
      api.attempt(
        { doing: `read the status ${context} of commit ${commit}`, permission: 'statuses: read' },
        () => readStatus(api, { commit, context }),
      ),
    setStatus: (commit, status) => setStatus(api, { commit, status }),
    setCheck: (commit, check, id) =>
      setCheck(api, { commit, check, id: id !== null && annotated.has(id) ? null : id }),
    setComment: (pullRequest, body, id) => setComment(api, { pullRequest, body, id }),
    openPullRequest: (request) => openPullRequest(api, request),
  };
}
