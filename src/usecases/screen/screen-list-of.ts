import type { ScreenList, ScreenPlan, ScreenRepository } from '../../domain/screen/screen-list.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import type { NumbersByMerge } from './pull-requests-of-merges.ts';
import type { ScreenWorld } from './read-screen-world.ts';

/** Every plan in short. */
export function screenListOf(
  { builtAt, plans }: Pick<ScreenWorld, 'builtAt' | 'plans'>,
  repository: ScreenRepository,
  numbers: NumbersByMerge,
): ScreenList {
  return { builtAt, repository, plans: plans.map((known) => screenPlanOf(known, numbers)) };
}

function screenPlanOf(known: KnownPlan, numbers: NumbersByMerge): ScreenPlan {
  const { listed, at, run, content, leftOpen, pullRequest } = known;
  const blob = run?.blob ?? content?.blob ?? null;
  return {
    listed,
    at,
    digest: blob === null ? null : shortDigest(blob),
    pullRequest: pullRequest ?? (run === null ? null : (numbers.get(run.mergeCommit) ?? null)),
    leftOpen,
    deployAll: (run?.deployAll ?? content?.value?.deployAll) !== undefined,
  };
}
