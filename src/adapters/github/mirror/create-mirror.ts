import type { Mirror } from '../../../ports/mirror.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { onPullRequest } from '../writing/conversation.ts';
import { writeCheckRun } from '../writing/write-check-run.ts';
import { writeComment } from '../writing/write-comment.ts';
import { readStanding } from './standing/read-standing.ts';
import { createDeployment } from './writing/create-deployment.ts';
import { setDeploymentStatus } from './writing/set-deployment-status.ts';

/** What one repository on GitHub shows of runs. */
export function createMirror(api: GitHubApi): Mirror {
  return {
    standing: (question) => readStanding(api, question),
    setCheck: (commit, check, standing) =>
      writeCheckRun(api, { commit, standing, contents: [{ ...check, annotations: [] }] }),
    setComment: (pullRequest, body, standing) =>
      writeComment(api, { on: onPullRequest(pullRequest), body, standing }),
    createDeployment: (deployment) => createDeployment(api, deployment),
    setDeploymentStatus: (deployment, wanted) => setDeploymentStatus(api, { deployment, wanted }),
    budget: api.spareWrites,
  };
}
