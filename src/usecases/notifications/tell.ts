import { type AnnouncementBasis, announcementOf } from '../../domain/notifications/announcement.ts';
import type { DueNotification } from '../../domain/notifications/due-notifications.ts';
import { messageId } from '../../domain/notifications/message-id.ts';
import { nextTry } from '../../domain/notifications/next-try.ts';
import type { DeliveredNotification, NotificationTry } from '../../domain/records/debts/delivery.ts';
import { isoNow } from '../../ports/clock.ts';
import type { NotificationPorts } from './notification-ports.ts';
import { type Sent, sendAnnouncement } from './send-announcement.ts';

/** Milliseconds that are waited for another try; what takes longer is for whoever comes later. */
export const patience = 10_000;

export interface MessageToTell {
  readonly due: DueNotification;
  /** Those that have failed before. */
  readonly tries: readonly NotificationTry[];
}

/** Sends one message, again as long as that may help soon, and says what became of it. */
export async function tell(
  ports: NotificationPorts,
  basis: AnnouncementBasis,
  { due, tries: before }: MessageToTell,
): Promise<DeliveredNotification> {
  const { clock } = ports;
  const { notifier, to, event } = due;
  const announcement = announcementOf(basis, { id: messageId(basis.run, notifier), event });
  let tries = before;
  for (;;) {
    await clock.sleep(Math.max(0, (nextTry(tries) ?? 0) - clock.now()));
    const sent = await sendAnnouncement(ports, to, announcement);
    tries = [...tries, { at: isoNow(clock), problem: sent.kind === 'taken' ? null : sent.reason }];
    const state = stateAfter(sent, tries);
    if (state !== 'owed' || !isWorthWaiting(sent, (nextTry(tries) ?? 0) - clock.now())) {
      return { notifier, event, state, tries };
    }
  }
}

function stateAfter(sent: Sent, tries: readonly NotificationTry[]): DeliveredNotification['state'] {
  if (sent.kind === 'taken') return 'delivered';
  return sent.kind === 'impossible' || nextTry(tries) === null ? 'given-up' : 'owed';
}

function isWorthWaiting(sent: Sent, wait: number): boolean {
  return sent.kind === 'refused' && sent.passing && wait <= patience;
}
