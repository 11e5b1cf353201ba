import { prerelease, satisfies } from 'semver';

/**
 * Whether a version is in a range (node-semver). A pre-release fits where its release would, too; node-semver
 * alone takes it only where the range names a pre-release of the same version.
 */
export function fitsRange(version: string, range: string): boolean {
  if (satisfies(version, range)) return true;
  return prerelease(version) !== null && satisfies(releaseOf(version), range);
}

function releaseOf(version: string): string {
  return version.replace(/[-+].*$/u, '');
}
