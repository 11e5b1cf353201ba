import { compareVersions, isPreRelease, releaseOf } from '../versions/version.ts';

/**
 * The versions that come with `to` where `from` is now, the newest first: all behind `from`, up to `to`. A pre-release
 * is left out when its release is among them, whose notes tell it all again. At the first deployment `to` alone, because
 * nobody there waited for what led to it; none when nothing newer comes.
 */
export function rollUp(
  versions: Iterable<string>,
  { from, to }: { readonly from: string | null; readonly to: string },
): string[] {
  if (from === null) return [to];
  const isBehind = (version: string) => compareVersions(version, from) > 0;
  if (!isBehind(to)) return [];
  const inRange = [...new Set([...versions, to])].filter(
    (version) => isBehind(version) && compareVersions(version, to) <= 0,
  );
  const releases = new Set(inRange.filter((version) => !isPreRelease(version)).map(releaseOf));
  return inRange
    .filter((version) => !isPreRelease(version) || !releases.has(releaseOf(version)))
    .sort((a, b) => compareVersions(b, a));
}
