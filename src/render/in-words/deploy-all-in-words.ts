import type { ExecutionCounts } from '../../domain/deploy-all/deploy-all-execution.ts';
import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import type { LeftOutReason } from '../../domain/model/deploy-all.ts';

/** Why applications are left out, as a heading over them. */
export const leftOutInWords: Readonly<Record<LeftOutReason, string>> = {
  'build-failed': 'Build failed',
  'no-build': 'No build',
  'already-on-platform': 'Already on the platform',
  'producer-failed': 'Producer failed',
  unknown: 'Not known',
};

/** What becomes of applications in an execution, as the head of a column. */
export const fatesInWords: Readonly<Record<keyof ExecutionCounts, string>> = {
  succeeded: 'Succeeded',
  failed: 'Failed',
  skipped: 'Skipped',
  pending: 'To do',
  ...leftOutInWords,
  'already-on-platform': 'Already there',
};

/** `3 failed, 2 skipped`: of each kind of which there are any. */
export function executionCountsInWords(counts: ExecutionCounts): string {
  const fates: readonly (readonly [string, keyof ExecutionCounts])[] = [
    ['succeeded', 'succeeded'],
    ['failed', 'failed'],
    ['skipped after a failure', 'skipped'],
    ['to do', 'pending'],
    ['left out because the build failed', 'build-failed'],
    ['without a build', 'no-build'],
    ['already there', 'already-on-platform'],
    ['left out because a producer failed', 'producer-failed'],
    ['of which it is not known', 'unknown'],
  ];
  const told = fates.flatMap(([what, key]) => (counts[key] === 0 ? [] : [`${counts[key]} ${what}`]));
  return told.join(', ') || 'nothing';
}

/** `42 of 60 applications still on 11.18`; empty when none is behind. */
export function platformStandingInWords({ total, behind }: PlatformStanding): string {
  const places = [...behind].map(([platform, count]) => ({
    count,
    on: platform ?? 'a platform that nobody recorded',
  }));
  const [only] = places;
  if (only === undefined) return '';
  if (places.length === 1) return `${only.count} of ${total} applications still on ${only.on}`;
  const all = places.reduce((sum, { count }) => sum + count, 0);
  const parts = places.map(({ count, on }) => `${count} on ${on}`);
  return `${all} of ${total} applications still behind: ${parts.join(', ')}`;
}
