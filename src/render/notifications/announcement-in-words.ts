import type { NotificationEvent } from '../../domain/model/notifier.ts';
import { planAddress } from '../../domain/names.ts';
import type { Announcement, Contact } from '../../domain/notifications/announcement.ts';
import { isBackoutFailed } from '../../domain/records/run/failed-backouts.ts';
import type { Operation } from '../../domain/records/run/operation.ts';
import type { Run } from '../../domain/records/run/run.ts';

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

/** What became of an operation; undefined for what the end of its run says, or what is told elsewhere. */
export function outcomeInWords({ status }: Run, operation: Operation): string | undefined {
  const { state } = operation;
  if (state !== 'succeeded') return state.replaceAll('-', ' ');
  // After an abort everybody takes it for undone, unless they are told.
  return status !== 'aborted' || isBackoutFailed(operation) ? undefined : 'deployed, and left as it is';
}

/** `Ada, release manager, +44 …`; of a gap nothing. */
export function contactInWords({ name, role, contact }: Contact): string {
  return [name, role, contact].filter((it) => it !== null).join(', ');
}
