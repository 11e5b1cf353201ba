import type { GitHubApi } from '../api/github-api.ts';
import { failureOf, isUnclear } from '../failures/failure.ts';

/** One change, and how to see whether it was made. */
export interface Write<Result> {
  readonly attempt: () => Promise<Result>;
  /** What stands there now, when it is what we wanted; undefined otherwise. */
  readonly readBack: () => Promise<Result | undefined>;
  /** How often to look before it is tried again, each time after a pause; default once. */
  readonly looks?: number;
}

/**
 * Makes a change exactly once. After an unclear answer it looks whether the change was made before it tries a
 * second and last time; whatever becomes of that, it looks once more, because the first may have arrived late. An
 * answer that proves that nothing has happened ends it at once.
 */
export async function writeOnce<Result>(
  api: Pick<GitHubApi, 'pause'>,
  { attempt, readBack, looks = 1 }: Write<Result>,
): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (!mayHaveTakenEffect(error)) throw error;
  }
  for (let look = 1; look <= looks; look += 1) {
    await api.pause();
    const standing = await readBack();
    if (standing !== undefined) return standing;
  }
  try {
    return await attempt();
  } catch (error) {
    if (failureOf(error) === undefined) throw error;
    const arrived = await readBack();
    if (arrived !== undefined) return arrived;
    throw error;
  }
}

function mayHaveTakenEffect(error: unknown): boolean {
  const failure = failureOf(error);
  return failure !== undefined && isUnclear(failure);
}
