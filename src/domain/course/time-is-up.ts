import { durationInWords } from '../duration-in-words.ts';
import type { Environment } from '../model/configuration.ts';
import type { Run } from '../records/run/run.ts';

/**
 * Why a run may not go on, once it has taken longer than its environment allows (`time-limit`); undefined before. Each
 * stage has that long, and what undoes it as long as it takes.
 * @param now milliseconds since the epoch
 */
export function timeIsUp(
  { status, startedAt, activatedAt }: Pick<Run, 'status' | 'startedAt' | 'activatedAt'>,
  { timeLimit }: Pick<Environment, 'timeLimit'>,
  now: number,
): string | undefined {
  const begin = activatedAt ?? startedAt;
  if (timeLimit === undefined || begin === null) return undefined;
  if (status !== 'running' && status !== 'verifying') return undefined;
  if (now - Date.parse(begin) < timeLimit) return undefined;
  return `it took longer than the time limit of ${durationInWords(timeLimit)}`;
}
