import { endedPath, recordsBranch } from '../../domain/layout.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { planPath } from '../../domain/names.ts';
import type { AnnouncementBasis, AnnouncementLinks } from '../../domain/notifications/announcement.ts';
import { hasFinished } from '../../domain/records/run/has-finished.ts';
import { whyNothing } from '../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { type ReleaseNotes, releaseNotesOf } from '../../domain/release-notes/release-notes.ts';
import { failureOf } from '../failure.ts';
import { askForPlans } from '../reading/evidence.ts';
import { readRecordedPlan } from '../reading/recorded-plan.ts';
import { readCatalog, type Trusted } from '../reading/trusted.ts';
import { Refusal } from '../refusal.ts';
import { mergedBy } from './merged-by.ts';
import type { NotificationPorts } from './notification-ports.ts';

/**
 * What there is to tell of a run besides its record. What cannot be had is left out: half a message in time is better
 * than none. Rejects only when the release repository cannot be read.
 */
export async function readAnnouncementBasis(
  ports: NotificationPorts,
  trusted: Trusted,
  run: Run,
): Promise<AnnouncementBasis> {
  const plan = await planOf(ports, run);
  const notes = plan === null || !hasFinished(run) ? null : await notesOf(ports, trusted, { run, plan });
  return { run, plan, notes, links: await linksOf(ports, run) };
}

async function planOf({ repository }: NotificationPorts, run: Run): Promise<Plan | null> {
  try {
    return (await readRecordedPlan(repository, run)).value ?? null;
  } catch (cause) {
    if (cause instanceof Refusal) return null;
    throw cause;
  }
}

async function notesOf(
  { repository, sources }: NotificationPorts,
  trusted: Trusted,
  { run, plan }: { readonly run: Run; readonly plan: Plan },
): Promise<ReleaseNotes> {
  const named = run.operations.map(({ application }) => application);
  const { entries } = await readCatalog(repository, trusted.commit, named);
  const { notes } = await askForPlans(sources, entries, { plans: [plan], notes: true });
  const operations = run.operations.map((operation) => {
    const { application, from, to } = operation;
    const skip = whyNothing(operation);
    return { application, from, to, ...(skip && { skip }) };
  });
  return releaseNotesOf(plan, operations, notes);
}

async function linksOf({ site }: NotificationPorts, run: Run): Promise<AnnouncementLinks> {
  if (site === null) return { plan: null, pullRequest: null, run: null };
  const { webAddress } = site;
  const { environment, plan, mergeCommit } = run;
  return {
    plan: `${webAddress}/blob/${mergeCommit}/${planPath(plan)}`,
    pullRequest: await mergedBy(site, run).then((it) => it?.url ?? null, noLink),
    run: `${webAddress}/blob/${recordsBranch}/${endedPath(environment, plan)}`,
  };
}

function noLink(cause: unknown): null {
  if (failureOf(cause) === undefined) throw cause;
  return null;
}
