import type { DeploymentState, StandingMirror } from '../../../../ports/mirror.ts';
import { isSameAccount } from '../../ownership/is-same-account.ts';
import type { DeploymentAnswer } from './standing-answer.ts';

/** Other states are never given by us. */
const states = new Map<string, DeploymentState>([
  ['ERROR', 'error'],
  ['FAILURE', 'failure'],
  ['INACTIVE', 'inactive'],
  ['IN_PROGRESS', 'in_progress'],
  ['QUEUED', 'queued'],
  ['SUCCESS', 'success'],
]);

/** Those of a task that were created by us, by environment; of several the newest, because that is the one shown. */
export function ourDeployments(
  deployments: readonly DeploymentAnswer[],
  { task, viewer }: { readonly task: string; readonly viewer: string },
): StandingMirror['deployments'] {
  return new Map(
    deployments
      .filter(({ creator }) => creator !== null && isSameAccount(creator.login, viewer))
      .filter((one) => one.task === task)
      .toSorted((one, other) => one.databaseId - other.databaseId)
      .map(({ originalEnvironment, databaseId, latestStatus }) => [
        originalEnvironment ?? '',
        { id: databaseId, state: states.get(latestStatus?.state ?? '') ?? null },
      ]),
  );
}
