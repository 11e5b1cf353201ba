import { compareBuild, valid } from 'semver';

/** Whether the text is a semantic version as it is written: no `v`, no blanks. */
export function isVersion(text: string): boolean {
  return text.length <= 256 && valid(text) !== null && /^[0-9]/.test(text);
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
