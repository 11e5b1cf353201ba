import type { Clock } from '../../ports/clock.ts';
import type { Forge } from '../../ports/forge.ts';
import type { Notifiers } from '../../ports/notifiers.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import type { Sources } from '../../ports/sources.ts';
import type { RecordsAccess } from '../recording/commit-records.ts';

/** What telling people of runs takes. */
export interface NotificationPorts extends RecordsAccess {
  readonly sources: Sources;
  readonly clock: Clock;
  readonly notifiers: Notifiers;
  /** Null where there are no pull requests. */
  readonly site: AnnouncementSite | null;
}

/** Where plans are merged by pull requests. */
export interface AnnouncementSite {
  readonly forge: Pick<Forge, 'publications' | 'setComment'>;
  readonly reviewers: Pick<Reviewers, 'mergedPullRequests'>;
  /** Web address of the release repository, without a slash at its end. */
  readonly webAddress: string;
}
