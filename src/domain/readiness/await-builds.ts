import type { Problem } from '../problem.ts';
import { awaitedBuild, unbuiltInWords } from './judge-readiness.ts';
import type { UnbuiltVersion } from './unbuilt-versions.ts';

/** What a run waits for whose versions may still be built in time. */
export interface AwaitedBuilds {
  readonly problems: readonly Problem[];
  /** ISO time after which nothing is waited for any more. */
  readonly until: string;
  readonly why: string;
}

/**
 * Waits as long as one of them is within its limit, counted from the merge; undefined when there is nothing to wait for,
 * or no time. `now` and `mergedAt` are ISO times.
 */
export function awaitBuilds(
  unbuilt: readonly UnbuiltVersion[],
  { mergedAt, now }: { readonly mergedAt: string; readonly now: string },
): AwaitedBuilds | undefined {
  const until = Math.max(...unbuilt.map(({ ready }) => Date.parse(mergedAt) + ready.within));
  if (unbuilt.length === 0 || until <= Date.parse(now)) return undefined;
  return {
    problems: unbuilt.map((it) => ({
      code: 'version-not-built',
      severity: 'notice',
      message: unbuiltInWords(it, null, false),
      application: it.entry.application,
    })),
    until: new Date(until).toISOString(),
    why: unbuilt.map(awaitedBuild).join(', '),
  };
}
