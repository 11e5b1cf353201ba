import type { LeftOutReason } from '../model/deploy-all.ts';

/** How many applications are left out for each reason. */
export function leftOutCounts(
  leftOut: ReadonlyMap<LeftOutReason, readonly unknown[]>,
): Readonly<Record<LeftOutReason, number>> {
  const count = (reason: LeftOutReason) => leftOut.get(reason)?.length ?? 0;
  return {
    'build-failed': count('build-failed'),
    'no-build': count('no-build'),
    'already-on-platform': count('already-on-platform'),
    'producer-failed': count('producer-failed'),
    unknown: count('unknown'),
  };
}
