import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { openPlansOnPullRequests } from './open-pull-requests.ts';
import { type EnvironmentPullRequest, isOn, type Snapshot } from './snapshot.ts';

/**
 * The pull requests that a trigger is about, as they are now; none for one that has been closed meanwhile. An old
 * event, or one that came twice, so only makes us look again.
 */
export async function askedPullRequests(
  repository: ReleaseRepository,
  trigger: Trigger,
  { pullRequests, branches }: Pick<Snapshot, 'pullRequests' | 'branches'>,
): Promise<readonly EnvironmentPullRequest[]> {
  if (trigger.kind !== 'asked') return mentionedPullRequests(trigger, pullRequests);
  const { environment, plan } = trigger;
  if (environment === null || plan === null) return [];
  const read = openPlansOnPullRequests(repository, pullRequests, 'published');
  const open = (await read(branches, environment)).filter((it) => it.plan === plan);
  const numbers = new Set(open.map(({ pullRequest }) => pullRequest?.number));
  return pullRequests.filter(({ number }) => numbers.has(number));
}

/** Those that an event names itself. */
export function mentionedPullRequests(
  trigger: Trigger,
  open: readonly EnvironmentPullRequest[],
): readonly EnvironmentPullRequest[] {
  switch (trigger.kind) {
    case 'pull-request':
      return open.filter((it) => isOn(it, trigger.number));
    case 'pull-request-signal':
      // Of a fork no number is told.
      return open.filter(
        (it) => it.head === trigger.head || trigger.pullRequests.some((number) => isOn(it, number)),
      );
    default:
      return [];
  }
}
