import { compareVersions } from '../versions/version.ts';

/**
 * Whether the beginning of a list, the newest version first, surely has all of the list that come with `to` where
 * `from` is now. Lists go by time, and the fix of an old line is younger than versions above it. So the beginning has to
 * have `from` itself and lead on to what is older, and nothing that comes may stand behind what does not.
 */
export function reachesBehind(
  beginning: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const upTo = beginning.filter((version) => compareVersions(version, to) <= 0);
  const comes = upTo.map((version) => compareVersions(version, from) > 0);
  const isMixed = comes.some((it, index) => it && comes[index - 1] === false);
  const oldest = upTo.at(-1);
  return beginning.includes(from) && !isMixed && oldest !== undefined && compareVersions(oldest, from) < 0;
}
