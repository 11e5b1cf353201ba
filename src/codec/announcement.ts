import { schemaVersion } from '../domain/json.ts';
import type { Announcement, Contact } from '../domain/notifications/announcement.ts';
import type { Operation } from '../domain/records/run/operation.ts';
import type { ApplicationNotes, ReleaseNotes, VersionNotes } from '../domain/release-notes/release-notes.ts';
import { shortenText } from '../domain/shorten-text.ts';

/**
 * UTF-16 code units of one text, versions of one application, and code units of what is said of all versions: receivers
 * refuse what is very long.
 */
const most = { text: 4000, versions: 20, said: 200_000 };

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
  let room = most.said;
  const fits = (title: string | null, text: string) => {
    room -= (title?.length ?? 0) + text.length;
    return room >= 0;
  };
  return { plan: cut(plan), applications: applications.map((it) => applicationToJson(it, fits)) };
}

/** The newest versions, as long as they fit. */
function applicationToJson(
  { application, from, to, own, versions, incomplete }: ApplicationNotes,
  fits: (title: string | null, text: string) => boolean,
) {
  const told = versions
    .slice(0, most.versions)
    .map(versionToJson)
    .filter(({ title, text }) => fits(title, text));
  return {
    ...{ application, from, to, own: cut(own), versions: told },
    incomplete: incomplete || versions.length > told.length,
  };
}

function versionToJson({ version, title, text }: VersionNotes) {
  return { version, title: cut(title), text: shortenText(text, most.text) };
}

function cut(text: string | null): string | null {
  return text === null ? null : shortenText(text, most.text);
}
