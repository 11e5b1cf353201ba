import type { CheckRun } from '../../../../sandbox/model/commits/check-run.ts';
import type { Deployment } from '../../../../sandbox/model/deployments/deployment.ts';
import type { GitHubWorld } from '../github-world.ts';

/** What stands in the sandbox, in the words of the port. */
export function shownComments({ repository }: GitHubWorld, number: number) {
  return [...repository.comments.values()]
    .filter(({ issue }) => issue.number === number)
    .map(({ body }) => body);
}

export function shownChecks({ repository }: GitHubWorld, commit: string) {
  return repository.checkSuites
    .filter(({ headSha }) => headSha === commit)
    .flatMap(({ runs }) => runs.map(shownCheck));
}

function shownCheck({ name, status, conclusion, detailsUrl, output }: CheckRun) {
  const { title, summary } = output;
  return {
    name,
    ...(status === 'queued' && { isQueued: true as const }),
    conclusion: status === 'completed' ? conclusion : null,
    title,
    summary,
    url: detailsUrl,
  };
}

export function shownDeployments({ repository }: GitHubWorld, commit: string) {
  return [...repository.deployments.values()].filter(({ sha }) => sha === commit).map(shownDeployment);
}

function shownDeployment({ environment, sha, task, description, payload, statuses }: Deployment) {
  return {
    environment,
    commit: sha,
    task,
    description,
    payload,
    statuses: statuses.map((status) => ({
      state: status.state,
      description: status.description,
      logUrl: status.logUrl === '' ? null : status.logUrl,
    })),
  };
}
