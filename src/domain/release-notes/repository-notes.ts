import { versionReader } from '../versions/version-tag.ts';
import { type SaidOfVersion, saidOfVersion } from './said-of-version.ts';
import type { TagNotes } from './tag-notes.ts';

/** What is said of an application's versions. */
export interface RepositoryNotes {
  /** Every tagged version that was read; null when nothing is said of it. */
  readonly byVersion: ReadonlyMap<string, SaidOfVersion | null>;
  /** Lists that were not read to their end: the versions at the beginning of each, the newest first. */
  readonly cutLists: readonly (readonly string[])[];
}

/** The notes of one application among the tags of a repository, which others may share. */
export function repositoryNotes(
  pattern: string,
  {
    byTag,
    cutLists,
  }: {
    readonly byTag: ReadonlyMap<string, TagNotes>;
    readonly cutLists: readonly (readonly string[])[];
  },
): RepositoryNotes {
  const byVersion = new Map<string, SaidOfVersion | null>();
  const versionOf = versionReader(pattern);
  // No pair for each tag: most are of other applications.
  byTag.forEach((notes, tag) => {
    const version = versionOf(tag);
    if (version !== undefined) byVersion.set(version, saidOfVersion(notes, { tag, version }));
  });
  const versionsOf = (tags: readonly string[]) => tags.flatMap((tag) => versionOf(tag) ?? []);
  return { byVersion, cutLists: cutLists.map(versionsOf) };
}
