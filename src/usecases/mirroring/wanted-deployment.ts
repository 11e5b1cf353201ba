import { deploymentTask, mirroredEnvironment } from '../../domain/pull-requests/published-names.ts';
import type { Operation, OperationBackout, OperationState } from '../../domain/records/run/operation.ts';
import { lastStep } from '../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { shortenText } from '../../domain/shorten-text.ts';
import type { DeploymentState, DeploymentStatus, MirroredDeployment } from '../../ports/mirror.ts';
import { backoutInWords } from '../../render/in-words/backout-in-words.ts';
import { actionInWords, reasonInWords, versionsInWords } from '../../render/in-words/operation-in-words.ts';
import { tookInWords } from '../../render/in-words/operation-remarks.ts';
import { operationState } from '../../render/in-words/operation-state.ts';
import { plainText } from '../../render/text/plain-text.ts';

/** GitHub: REST, create a deployment status. */
const longestDescription = 140;

/** Of an operation that something was set in motion for: where that was only prepared, nothing that runs has changed. */
const states = {
  pending: 'queued',
  started: 'in_progress',
  succeeded: 'success',
  failed: 'failure',
  skipped: 'inactive',
  unknown: 'error',
  'backed-out': 'inactive',
} as const satisfies Record<OperationState, DeploymentState>;

/** As long as it has not ended well, which is a state of the operation itself. */
const backoutStates: Partial<Record<OperationBackout['state'], DeploymentState>> = {
  started: 'in_progress',
  failed: 'error',
  unknown: 'error',
};

/** The state in which its deployment is to stand; null for an operation that nothing was set in motion for. */
export function deploymentState(operation: Operation): DeploymentState | null {
  const { state, tries, backout } = operation;
  if (tries.length === 0) return null;
  const isBeingPrepared = state === 'started' && lastStep(operation) === 'prepare';
  return (backout && backoutStates[backout.state]) ?? (isBeingPrepared ? 'queued' : states[state]);
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
      ...(effect !== undefined && effect.kind !== 'process' && { key: effect.key }),
    },
  };
}

/** Null while there is nothing to say. The log is that of the operation's own run, or of the job that carries it out. */
export function deploymentStatus(operation: Operation, jobUrl: string | null): DeploymentStatus | null {
  const state = deploymentState(operation);
  if (state === null) return null;
  const { reason, tries, backout } = operation;
  const isUndone = backout !== undefined && backoutStates[backout.state] !== undefined;
  const took = isUndone ? undefined : tookInWords(operation);
  const effect = tries.at(-1)?.effect;
  const words = [operationState(operation).words, took === undefined ? '' : ` after ${took}`];
  const whys = [reason === null ? undefined : reasonInWords(reason), backoutInWords(operation)];
  const why = whys.filter((it) => it !== undefined).join('; ');
  const ofEngine = effect === undefined || effect.kind === 'process' ? null : effect.url;
  const logUrl = ofEngine?.startsWith('https://') ? ofEngine : jobUrl;
  return { state, description: description(words.join('') + (why === '' ? '' : `: ${why}`)), logUrl };
}

function description(text: string): string {
  return shortenText(plainText(text), longestDescription);
}
