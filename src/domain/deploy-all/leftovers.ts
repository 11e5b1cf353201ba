import type { Run } from '../records/run/run.ts';
import { comparePlatforms } from '../versions/compare-platforms.ts';
import { type DeployAllExecution, deployAllExecution } from './deploy-all-execution.ts';

/**
 * The last run of Deploy All for a platform, of those that have ended; undefined when there is none. One that was never
 * begun has tried nothing, so nothing is left over by it.
 */
export function lastExecution(ended: readonly Run[], platform: string): DeployAllExecution | undefined {
  const [last] = ended
    .filter(
      ({ deployAll, startedAt }) =>
        startedAt !== null && deployAll !== undefined && comparePlatforms(deployAll.platform, platform) === 0,
    )
    .sort((one, other) => other.sequence - one.sequence);
  return last && deployAllExecution(last);
}

/**
 * What a relaunch covers of an execution that has ended: what failed or is not known, what was never started, and what was
 * left out for a failure (LifeTime: a re-run covers only what failed).
 */
export function leftoversOf({ failed, skipped, leftOut }: DeployAllExecution): ReadonlySet<string> {
  const forFailures = (['build-failed', 'producer-failed', 'unknown'] as const).flatMap(
    (reason) => leftOut.get(reason) ?? [],
  );
  return new Set([...failed, ...skipped, ...forFailures]);
}
