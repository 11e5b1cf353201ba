import { deploymentTask, mirroredEnvironment } from '../../domain/pull-requests/published-names.ts';
import type { Operation, OperationState, Run } from '../../domain/records/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { DeploymentState, DeploymentStatus, MirroredDeployment } from '../../ports/mirror.ts';
import { actionInWords, reasonInWords, versionsInWords } from '../../render/operation-in-words.ts';
import { plainText } from '../../render/plain-text.ts';
import { betweenInWords } from '../../render/time-in-words.ts';

/** GitHub: REST, create a deployment status. */
const longestDescription = 140;

const states = {
  pending: null,
  started: 'in_progress',
  succeeded: 'success',
  failed: 'failure',
  skipped: null,
  unknown: 'error',
  'backed-out': 'inactive',
} as const satisfies Record<OperationState, DeploymentState | null>;

/** The state in which its deployment is to stand; null for an operation that nothing was set in motion for. */
export function deploymentState({ state, tries }: Operation): DeploymentState | null {
  return tries.length === 0 ? null : states[state];
}

/** Whether a deployment in this state stays as it is. */
export function isFinal(state: DeploymentState | null): boolean {
  return state !== null && state !== 'in_progress' && state !== 'queued';
}

/** What an operation is shown as; `payload` is for other programs, and part of what they rely on. */
export function deploymentOf(run: Run, operation: Operation): MirroredDeployment {
  const { environment, plan, mergeCommit } = run;
  const { application, action, to, commit, tries } = operation;
  const effect = tries.at(-1)?.effect;
  return {
    environment: mirroredEnvironment(environment, application),
    commit: mergeCommit,
    task: deploymentTask(plan),
    description: description(`${actionInWords(action)} ${versionsInWords(operation)}, plan ${plan}`),
    payload: {
      environment,
      plan,
      application,
      version: to ?? '',
      commit: commit ?? '',
      ...(effect?.kind === 'workflow' && { key: effect.key }),
    },
  };
}

/** Null while there is nothing to say. The log is that of the operation's own run, or of the job that carries it out. */
export function deploymentStatus(operation: Operation, jobUrl: string | null): DeploymentStatus | null {
  const state = deploymentState(operation);
  if (state === null) return null;
  const { startedAt, endedAt, reason, tries } = operation;
  const took = betweenInWords(startedAt, endedAt);
  const effect = tries.at(-1)?.effect;
  const words = [operation.state.replaceAll('-', ' '), took === undefined ? '' : ` after ${took}`];
  const why = reason === null ? '' : `: ${reasonInWords(reason)}`;
  const logUrl = effect?.kind === 'workflow' && effect.url.startsWith('https://') ? effect.url : jobUrl;
  return { state, description: description(`${words.join('')}${why}`), logUrl };
}

function description(text: string): string {
  return shortenText(plainText(text), longestDescription);
}
