import type { NotificationEvent } from '../model/notifier.ts';
import type { Plan } from '../model/plan.ts';
import { answerTo } from '../model/plan-document.ts';
import { failedBackouts } from '../records/run/failed-backouts.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import type { ReleaseNotes } from '../release-notes/release-notes.ts';

/** What people are told of a run that has ended, whatever way they are told. Texts of plans are untrusted. */
export interface Announcement {
  readonly id: string;
  readonly event: NotificationEvent;
  readonly run: Run;
  /** Null unless the run has finished: nobody is told of what is not there. */
  readonly notes: ReleaseNotes | null;
  /** Success criteria that wait for a person, in the plan's words. */
  readonly confirmations: readonly string[];
  /** What could not be undone. */
  readonly notBackedOut: readonly Operation[];
  /** The team of the plan. */
  readonly contacts: readonly Contact[];
  readonly links: AnnouncementLinks;
}

/** Each null where the plan leaves it open. */
export interface Contact {
  readonly name: string | null;
  readonly role: string | null;
  readonly contact: string | null;
}

/** Web addresses; null where there is none, as without GitHub. */
export interface AnnouncementLinks {
  /** The plan as it was merged. */
  readonly plan: string | null;
  readonly pullRequest: string | null;
  /** The record of the run. */
  readonly run: string | null;
}

/** What an announcement is made from. */
export interface AnnouncementBasis {
  readonly run: Run;
  /** Null when its file cannot be read as a plan. */
  readonly plan: Plan | null;
  readonly notes: ReleaseNotes | null;
  readonly links: AnnouncementLinks;
}

/** Gathers what is told of one end of a run; `id` is that of the message. */
export function announcementOf(
  { run, plan, notes, links }: AnnouncementBasis,
  { id, event }: Pick<Announcement, 'id' | 'event'>,
): Announcement {
  return {
    ...{ id, event, run, notes, links },
    confirmations: confirmationsOf(run),
    notBackedOut: failedBackouts(run),
    contacts: plan === null ? [] : contactsOf(plan),
  };
}

/** Nobody confirms what is not there. */
function confirmationsOf({ status, criteria = [] }: Run): readonly string[] {
  if (status === 'aborted') return [];
  return criteria.flatMap(({ state, criterion }) => (state === 'open' ? [criterion] : []));
}

/** The people whom a plan names as its team. */
export function contactsOf({ document }: Plan): readonly Contact[] {
  const team = document.sections.get('team');
  if (team?.kind !== 'entries') return [];
  return team.entries.map((entry) => ({
    name: answerTo(entry, 'name'),
    role: answerTo(entry, 'role'),
    contact: answerTo(entry, 'contact'),
  }));
}
