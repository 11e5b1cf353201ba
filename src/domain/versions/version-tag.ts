import { isVersion } from './version.ts';

/** Where the version stands in a catalog's tag pattern. */
export const versionMark = '{version}';

/** The tag that marks a version, by the catalog's pattern. */
export function tagOf(pattern: string, version: string): string {
  return pattern.replace(versionMark, () => version);
}

/** The version that a tag marks, or undefined for a tag that the pattern does not make. */
export function versionOfTag(pattern: string, tag: string): string | undefined {
  return versionReader(pattern)(tag);
}

/** The same for many tags: a repository that many applications share has all their tags. */
export function versionReader(pattern: string): (tag: string) => string | undefined {
  const at = pattern.indexOf(versionMark);
  const [before, after] = [pattern.slice(0, at), pattern.slice(at + versionMark.length)];
  return (tag) => {
    if (!tag.startsWith(before) || !tag.endsWith(after)) return undefined;
    const version = tag.slice(before.length, tag.length - after.length);
    return isVersion(version) ? version : undefined;
  };
}

/** All versions among the tags of a repository, with the commits that they name. */
export function taggedVersions(pattern: string, tags: ReadonlyMap<string, string>): Map<string, string> {
  const versions = new Map<string, string>();
  const versionOf = versionReader(pattern);
  for (const [tag, commit] of tags) {
    const version = versionOf(tag);
    if (version !== undefined) versions.set(version, commit);
  }
  return versions;
}
