import type { NotificationEvent } from '../../domain/model/notifier.ts';
import { planAddress } from '../../domain/names.ts';
import type { Announcement, Contact } from '../../domain/notifications/announcement.ts';
import type { Operation } from '../../domain/records/run.ts';

const became = {
  finished: 'finished',
  'finished-with-warnings': 'finished with warnings',
  aborted: 'was aborted',
  'backout-failed': 'was aborted, and could not be backed out',
} as const satisfies Record<NotificationEvent, string>;

/** `production/41 finished`, what everybody reads first. */
export function headlineOf({ event, run }: Announcement): string {
  return `${planAddress(run)} ${became[event]}`;
}

/** Operations that did anything, or were to. */
export function toldOperations({ run }: Announcement): readonly Operation[] {
  return run.operations.filter(({ state }) => state !== 'skipped');
}

/** `Ada, release manager, +44 …`; of a gap nothing. */
export function contactInWords({ name, role, contact }: Contact): string {
  return [name, role, contact].filter((it) => it !== null).join(', ');
}
