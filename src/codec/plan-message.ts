import type { DroppedApplication } from '../domain/follow-ups/follow-up.ts';

/** A trailer as Git knows them (git-interpret-trailers): it stays when a person amends or rebases the commit. */
const trailer = 'Not-in-source';

/**
 * The message of a commit by which this program writes a plan, with what the plan loses because its source lacks it,
 * and for whom it writes: GitHub and git count them among its authors.
 *
 * Source: docs.github.com, "Creating a commit with multiple authors".
 */
export function planMessage(
  subject: string,
  dropped: readonly DroppedApplication[],
  coAuthors: readonly string[] = [],
): string {
  const lines = [
    ...dropped.map(({ application }) => `${trailer}: ${application}`),
    ...coAuthors.map((identity) => `Co-authored-by: ${identity}`),
  ];
  return lines.length === 0 ? subject : [subject, '', ...lines].join('\n');
}

/** The applications that a commit leaves out because the source did not have them; none where no message says so. */
export function droppedBy(message: string): ReadonlySet<string> {
  const lines = message.matchAll(new RegExp(`^${trailer}: (\\S+)\\s*$`, 'gm'));
  return new Set([...lines].flatMap(([, application]) => application ?? []));
}
