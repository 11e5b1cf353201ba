import { writeAnnouncement } from '../../codec/announcement.ts';
import type { Notifier } from '../../domain/model/notifier.ts';
import type { Announcement } from '../../domain/notifications/announcement.ts';
import { announcementMarker, checkName, statusContext } from '../../domain/pull-requests/published-names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../ports/forge.ts';
import type { Receipt } from '../../ports/notifiers.ts';
import { announcementComment } from '../../render/notifications/announcement-comment.ts';
import { writeSlackMessage } from '../../render/notifications/slack-message.ts';
import { mergedBy } from './merged-by.ts';
import type { AnnouncementSite, NotificationPorts } from './notification-ports.ts';

/** `impossible`: nobody can ever send it. */
export type Sent = Receipt | { readonly kind: 'impossible'; readonly reason: string };

/**
 * Sends a message once. Release notes are published by the commit that records them, so for them there is nothing to
 * send.
 */
export async function sendAnnouncement(
  { notifiers, site }: Pick<NotificationPorts, 'notifiers' | 'site'>,
  to: Notifier,
  announcement: Announcement,
): Promise<Sent> {
  const { id } = announcement;
  switch (to.kind) {
    case 'webhook': {
      const { address, secret } = to;
      return notifiers.post({ id, address, signedBy: secret, body: writeAnnouncement(announcement) });
    }
    case 'slack':
      return notifiers.post({
        id,
        address: to.address,
        signedBy: null,
        body: writeSlackMessage(announcement),
      });
    case 'comment': {
      if (site === null) return { kind: 'impossible', reason: 'there are no pull requests here' };
      return comment(site, announcement.run, announcementComment(announcement));
    }
    case 'release-notes':
      return { kind: 'taken' };
  }
}

/** A comment that stands there from a former try is replaced, so there is never a second one. */
async function comment(site: AnnouncementSite, run: Run, body: string): Promise<Sent> {
  try {
    const pullRequest = await mergedBy(site, run);
    if (pullRequest === undefined) return { kind: 'impossible', reason: 'no pull request brought its plan' };
    const { number } = pullRequest;
    const { environment } = run;
    const question = {
      ...{ pullRequest: number, marker: announcementMarker(run), contributors: false },
      ...{ context: statusContext(environment), check: checkName(environment) },
    };
    const standing = (await site.forge.publications([question])).get(number)?.comment ?? null;
    await site.forge.setComment(number, body, standing);
    return { kind: 'taken' };
  } catch (cause) {
    if (cause instanceof ForgeUnavailable) return { kind: 'refused', passing: true, reason: cause.message };
    if (cause instanceof ForgeForbidden) return { kind: 'refused', passing: false, reason: cause.message };
    throw cause;
  }
}
