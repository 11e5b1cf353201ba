import { releaseNotesPath } from '../../domain/layout.ts';
import { planAddress } from '../../domain/names.ts';
import type { DeliveredNotification } from '../../domain/records/debts/delivery.ts';
import { dischargeNotifications, recordNotification } from '../../domain/records/debts/owed-notifications.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseNotes } from '../../domain/release-notes/release-notes.ts';
import { isoNow } from '../../ports/clock.ts';
import type { FileWrite } from '../../ports/release-repository.ts';
import type { Records } from '../reading/records.ts';
import { commitRecords } from '../recording/commit-records.ts';
import { stateWrites } from '../recording/state-writes.ts';
import { transact } from '../recording/transact.ts';
import type { NotificationPorts } from './notification-ports.ts';

export interface NotificationToRecord {
  readonly run: Run;
  readonly notification: DeliveredNotification;
  /** All notifiers that are to tell of the run. */
  readonly due: readonly string[];
  /** What is published with it; null for nothing. */
  readonly notes: ReleaseNotes | null;
}

/** Records one message, whatever became of it, with the release notes that it publishes. */
export async function commitNotification(
  ports: NotificationPorts,
  { run, notification, due, notes }: NotificationToRecord,
): Promise<void> {
  const { environment, plan } = run;
  const { notifier, state } = notification;
  await commitRecords(ports, async (records) => {
    const before = await records.environment(environment);
    const known = await records.delivery(environment, plan);
    const change = { plan, known, notification, due, at: isoNow(ports.clock) };
    const published = notes === null ? [] : await notesWrites(ports, records, { run, notes });
    return {
      writes: [...stateWrites(before, recordNotification(before, change)), ...published],
      message: `${notifier} about ${planAddress(run)}: ${state.replaceAll('-', ' ')}`,
      value: undefined,
    };
  });
}

/** Records that there is nobody to tell of a run after all. */
export async function commitNobodyToTell(
  ports: NotificationPorts,
  { environment, plan }: Run,
): Promise<void> {
  await transact(ports, {
    environment,
    decide: (state) => ({
      state: dischargeNotifications(state, plan),
      message: `nobody to tell of ${planAddress({ environment, plan })}`,
      value: undefined,
    }),
  });
}

async function notesWrites(
  { repository }: NotificationPorts,
  { head }: Records,
  { run, notes }: { readonly run: Run; readonly notes: ReleaseNotes },
): Promise<FileWrite[]> {
  const pathOf = (application: string) => releaseNotesPath(run.environment, application);
  const paths = notes.applications.map(({ application }) => pathOf(application));
  const files = head === null ? new Map() : await repository.read(head, paths);
  // A parser of Markdown comes with it, which nobody else here needs.
  const { publishedNotes } = await import('../../render/notifications/published-notes.ts');
  return notes.applications.flatMap((ofApplication) => {
    const path = pathOf(ofApplication.application);
    const bytes = files.get(path)?.bytes ?? null;
    const before = bytes === null ? null : decoder.decode(bytes);
    const after = publishedNotes(before, run, ofApplication);
    return after === before ? [] : [{ path, bytes: encoder.encode(after) }];
  });
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();
