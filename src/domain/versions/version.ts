// One by one: all of `semver` would come with the page of the screen, ranges and all.
import compareBuild from 'semver/functions/compare-build.js';
import parse from 'semver/functions/parse.js';
import prerelease from 'semver/functions/prerelease.js';

/** Whether the text is a semantic version exactly as it is written: no `v`, no blanks. */
export function isVersion(text: string): boolean {
  const parsed = text.length <= 256 ? parse(text) : null;
  if (parsed === null) return false;
  const { version, build } = parsed;
  return text === (build.length === 0 ? version : `${version}+${build.join('.')}`);
}

/** Negative when `a` is older; build metadata breaks ties, so that the order is total. */
export function compareVersions(a: string, b: string): number {
  return compareBuild(a, b);
}

export function highestVersion(versions: Iterable<string>): string | undefined {
  let highest: string | undefined;
  for (const version of versions) {
    if (highest === undefined || compareVersions(version, highest) > 0) highest = version;
  }
  return highest;
}

/** The highest release; only where there is none, the highest pre-release. */
export function latestVersion(versions: Iterable<string>): string | undefined {
  const all = [...versions];
  return highestVersion(all.filter((version) => !isPreRelease(version))) ?? highestVersion(all);
}

export function isPreRelease(version: string): boolean {
  return prerelease(version) !== null;
}

/** The release that a pre-release leads to; of a release its own three numbers. */
export function releaseOf(version: string): string {
  const parsed = parse(version);
  return parsed === null ? version : `${parsed.major}.${parsed.minor}.${parsed.patch}`;
}
