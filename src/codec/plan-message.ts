import type { DroppedApplication } from '../domain/follow-ups/follow-up.ts';

/** A trailer as Git knows them (git-interpret-trailers): it stays when a person amends or rebases the commit. */
const trailer = 'Not-in-source';

/** The message of a commit by which this program writes a plan, with what the plan loses because its source lacks it. */
export function planMessage(subject: string, dropped: readonly DroppedApplication[]): string {
  const lines = dropped.map(({ application }) => `${trailer}: ${application}`);
  return lines.length === 0 ? subject : [subject, '', ...lines].join('\n');
}

/** The applications that a commit leaves out because the source did not have them; none where no message says so. */
export function droppedBy(message: string): ReadonlySet<string> {
  const lines = message.matchAll(new RegExp(`^${trailer}: (\\S+)\\s*$`, 'gm'));
  return new Set([...lines].flatMap(([, application]) => application ?? []));
}
