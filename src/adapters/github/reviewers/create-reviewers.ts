import type { Reviewers } from '../../../ports/reviewers.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { readMergedPullRequests } from './read-merged-pull-requests.ts';
import { readProposedFrom } from './read-proposed-from.ts';
import { readTeamMembers } from './read-team-members.ts';

/** Teams on GitHub, and the reviews of what was merged into one repository. */
export function createReviewers(api: GitHubApi): Reviewers {
  return {
    teamMembers: (teams) => readTeamMembers(api, teams),
    mergedPullRequests: (questions) => readMergedPullRequests(api, questions),
    proposedFrom: (questions) => readProposedFrom(api, questions),
  };
}
