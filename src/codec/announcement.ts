import { schemaVersion } from '../domain/json.ts';
import type { Announcement, Contact } from '../domain/notifications/announcement.ts';
import type { Operation } from '../domain/records/run.ts';
import type { ApplicationNotes, ReleaseNotes } from '../domain/release-notes/release-notes.ts';
import { shortenText } from '../domain/shorten-text.ts';

/** UTF-16 code units of one text, and versions of one application: receivers refuse what is very long. */
const most = { text: 4000, versions: 20 };

/** What a webhook receives, as text (docs/notifications.md). */
export function writeAnnouncement(announcement: Announcement): string {
  const { id, event, run, notes, confirmations, notBackedOut, contacts, links } = announcement;
  const { environment, plan, status, endedBy, reason, source, startedAt, endedAt } = run;
  return JSON.stringify({
    ...{ schema: schemaVersion, id, event, environment, plan, status, endedBy },
    reason: cut(reason),
    ...{ source, startedAt, endedAt },
    operations: run.operations.map(operationToJson),
    releaseNotes: notes === null ? null : notesToJson(notes),
    confirmations: confirmations.map(cut),
    notBackedOut: notBackedOut.map(({ application, to, from, backout }) => ({
      ...{ application, version: to, back: from },
      reason: cut(backout?.reason ?? null),
    })),
    contacts: contacts.map(contactToJson),
    links,
  });
}

function operationToJson({ application, action, state, from, to, reason }: Operation) {
  return { application, action, state, from, to, reason: cut(reason) };
}

function contactToJson({ name, role, contact }: Contact) {
  return { name: cut(name), role: cut(role), contact: cut(contact) };
}

function notesToJson({ plan, applications }: ReleaseNotes) {
  return { plan: cut(plan), applications: applications.map(applicationToJson) };
}

function applicationToJson({ application, from, to, own, versions, incomplete }: ApplicationNotes) {
  const told = versions
    .slice(0, most.versions)
    .map(({ version, title, text }) => ({ version, title: cut(title), text: cut(text) }));
  return {
    ...{ application, from, to, own: cut(own), versions: told },
    incomplete: incomplete || versions.length > most.versions,
  };
}

function cut(text: string | null): string | null {
  return text === null ? null : shortenText(text, most.text);
}
