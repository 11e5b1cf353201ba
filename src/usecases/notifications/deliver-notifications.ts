import type { Notifier } from '../../domain/model/notifier.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { dueNotifications } from '../../domain/notifications/due-notifications.ts';
import { nextTry } from '../../domain/notifications/next-try.ts';
import type { DeliveredNotification } from '../../domain/records/debts/delivery.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { readConfiguration, type Trusted } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import type { NotificationPorts } from './notification-ports.ts';
import { readAnnouncementBasis } from './read-announcement-basis.ts';
import { commitNobodyToTell, commitNotification } from './record-notification.ts';
import { patience, tell } from './tell.ts';

/** One message about a run that was tried here, and what became of it. */
export interface Told {
  readonly run: PlanAddress;
  readonly notification: DeliveredNotification;
}

/** Milliseconds after which no further run is begun with: receivers that are silent must not hold up a job. */
const mostTime = 120_000;

/**
 * Tells people of ended runs of an environment, as it was configured at their claims, and records each message right
 * after it was sent. So whoever is stopped in between leaves at most one that is sent again, with the same id. What
 * could not be sent stays owed until it is time to try again, or too often tried. Rejects only when the release
 * repository cannot be read or written.
 * @param only the plan of the one run that is told of; undefined for all that are owed
 */
export async function deliverNotifications(
  ports: NotificationPorts,
  trusted: Trusted,
  { environment, only }: { readonly environment: string; readonly only?: string | undefined },
): Promise<readonly Told[]> {
  const records = await ports.readRecords();
  const { tells = [] } = (await records.environmentRecord(environment)) ?? {};
  const until = ports.clock.now() + mostTime;
  const told: Told[] = [];
  for (const plan of tells.filter((it) => only === undefined || it === only)) {
    if (ports.clock.now() > until) break;
    const run = await records.run(environment, plan);
    if (run !== undefined) told.push(...(await tellOf(ports, trusted, run)));
  }
  return told;
}

async function tellOf(ports: NotificationPorts, trusted: Trusted, run: Run): Promise<readonly Told[]> {
  const { environment, plan } = run;
  const due = dueNotifications(run, await notifiersOf(ports, trusted, run));
  if (due.length === 0) {
    await commitNobodyToTell(ports, run);
    return [];
  }
  const known = await (await ports.readRecords()).delivery(environment, plan);
  const left = due.flatMap((it) => {
    const before = known?.notifications?.find(({ notifier }) => notifier === it.notifier);
    const tries = before?.tries ?? [];
    const isOwed = before === undefined || before.state === 'owed';
    const isTime = (nextTry(tries) ?? 0) <= ports.clock.now() + patience;
    return isOwed && isTime ? [{ due: it, tries }] : [];
  });
  if (left.length === 0) return [];
  const basis = await readAnnouncementBasis(ports, trusted, run);
  const names = due.map(({ notifier }) => notifier);
  const told: Told[] = [];
  for (const { due: one, tries } of left) {
    const notification = await tell(ports, basis, { due: one, tries });
    const isPublished = one.to.kind === 'release-notes' && notification.state === 'delivered';
    const notes = isPublished ? basis.notes : null;
    await commitNotification(ports, { run, notification, due: names, notes });
    told.push({ run: { environment, plan }, notification });
  }
  return told;
}

/** Of the configuration that the run was claimed with; a run that was refused, or has lost it, has the newest. */
async function notifiersOf(
  { repository }: NotificationPorts,
  trusted: Trusted,
  { environment, configuration }: Run,
): Promise<readonly Notifier[]> {
  const newest = trusted.configuration;
  const { environments } =
    configuration === null
      ? newest
      : await readConfiguration(repository, configuration).catch(orElse(newest));
  return environments.get(environment)?.notify ?? [];
}

function orElse<Fallback>(fallback: Fallback): (cause: unknown) => Fallback {
  return (cause) => {
    if (cause instanceof Refusal) return fallback;
    throw cause;
  };
}
