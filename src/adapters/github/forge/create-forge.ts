import type { Forge } from '../../../ports/forge.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { readLogin } from '../ownership/read-login.ts';
import { readPublications } from './publications/read-publications.ts';
import { readOpenPullRequests } from './reading/open-pull-requests.ts';
import { readPullRequestsOf } from './reading/pull-requests-of.ts';
import { readStatus } from './reading/read-status.ts';
import { openPullRequest } from './writing/open-pull-request.ts';
import { setCheck } from './writing/set-check.ts';
import { setComment } from './writing/set-comment.ts';
import { setStatus } from './writing/set-status.ts';

/** The pull requests of one repository on GitHub. */
export function createForge(api: GitHubApi): Forge {
  return {
    openPullRequests: () => readOpenPullRequests(api),
    publications: (questions) => readPublications(api, questions),
    status: (commit, context) =>
      api.attempt(
        { doing: `read the status ${context} of commit ${commit}`, permission: 'statuses: read' },
        () => readStatus(api, { commit, context }),
      ),
    setStatus: (commit, status) => setStatus(api, { commit, status }),
    setCheck: (commit, check, standing) => setCheck(api, { commit, check, standing }),
    setComment: (pullRequest, body, standing) => setComment(api, { pullRequest, body, standing }),
    pullRequestsOf: (branches) => readPullRequestsOf(api, branches),
    openPullRequest: (request) => openPullRequest(api, request),
    login: () => readLogin(api),
  };
}
