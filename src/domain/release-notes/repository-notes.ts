import { versionOfTag } from '../versions/version-tag.ts';
import { type SaidOfVersion, saidOfVersion } from './said-of-version.ts';
import type { TagNotes } from './tag-notes.ts';

/** What is said of an application's versions. */
export interface RepositoryNotes {
  /** Every tagged version that was read; null when nothing is said of it. */
  readonly byVersion: ReadonlyMap<string, SaidOfVersion | null>;
  /** Whether there may be older versions, of which nothing was read. */
  readonly more: boolean;
}

/** The notes of one application among the tags of a repository, which others may share. */
export function repositoryNotes(
  pattern: string,
  { byTag, more }: { readonly byTag: ReadonlyMap<string, TagNotes>; readonly more: boolean },
): RepositoryNotes {
  const byVersion = new Map<string, SaidOfVersion | null>();
  for (const [tag, notes] of byTag) {
    const version = versionOfTag(pattern, tag);
    if (version !== undefined) byVersion.set(version, saidOfVersion(notes, { tag, version }));
  }
  return { byVersion, more };
}
