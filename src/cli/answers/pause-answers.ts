import { timeInWords } from '../../render/in-words/time-in-words.ts';
import {
  type Paused,
  pauseEnvironment,
  type Unpaused,
  unpauseEnvironment,
} from '../../usecases/stopping/pause-environment.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

/** Also when the environment was paused before: then the earlier pause holds, and the answer says so. */
export async function pauseAnswer(
  session: Session,
  request: { readonly environment: string; readonly reason: string },
): Promise<Answer> {
  const paused = await pauseEnvironment(session, request);
  return {
    exitCode: exitCode.done,
    json: { ...paused, problems: [] },
    text: () => pausedInWords(paused),
  };
}

function pausedInWords({ environment, pause, changed }: Paused): string {
  const until = `'deployment-plans unpause ${environment}' lets it go on.`;
  if (!changed) {
    const since = `${pause.by} paused it at ${timeInWords(pause.at)}: ${pause.reason}`;
    return `${environment} is paused already, and stays as it is. ${since}\n${until}`;
  }
  return `${environment} is paused: nothing starts there, and runs under way begin no further operation.\n${until}`;
}

export async function unpauseAnswer(session: Session, environment: string): Promise<Answer> {
  const unpaused = await unpauseEnvironment(session, environment);
  const { ended } = unpaused;
  return {
    exitCode: exitCode.done,
    json: { environment, pause: null, ended, changed: ended !== null, problems: [] },
    text: () => unpausedInWords(unpaused),
  };
}

function unpausedInWords({ environment, ended }: Unpaused): string {
  if (ended === null) return `${environment} is not paused.`;
  const was = `${ended.by} had paused it at ${timeInWords(ended.at)}: ${ended.reason}`;
  return `${environment} goes on. ${was}\nWhat waits starts with the next 'execute' or 'reconcile'.`;
}
