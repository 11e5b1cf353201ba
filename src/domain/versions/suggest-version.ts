import { inc, type ReleaseType } from 'semver';
import { compareVersions, highestVersion, isVersion } from './version.ts';

/** What a version is called that nobody has tagged yet. */
const first = '0.1.0';

/** From the smallest step that is wanted; the others are for numbers that cannot grow any more. */
const steps = {
  root: ['minor', 'major'],
  environment: ['patch', 'minor', 'major'],
} as const satisfies Record<string, readonly ReleaseType[]>;

/**
 * The release that comes next, above every version that is known anywhere: the next minor one from a root, the next
 * patch from another environment, where only corrections are made (LifeTime: tagging an application). Above a
 * pre-release that is its release. Null where no number can grow any more.
 */
export function suggestVersion(known: Iterable<string>, from: keyof typeof steps): string | null {
  const highest = highestVersion(known);
  if (highest === undefined) return first;
  const candidates = steps[from].flatMap((step) => inc(highest, step) ?? []);
  return candidates.find((it) => isVersion(it) && compareVersions(it, highest) > 0) ?? null;
}
