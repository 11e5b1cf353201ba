/** Negative when `one` is older: numbers with dots between them, of which what is missing counts as zero. */
export function comparePlatforms(one: string, other: string): number {
  const [here, there] = [one.split('.').map(Number), other.split('.').map(Number)];
  const parts = Array.from({ length: Math.max(here.length, there.length) }, (_, part) => part);
  const differing = parts.find((part) => (here[part] ?? 0) !== (there[part] ?? 0));
  return differing === undefined ? 0 : (here[differing] ?? 0) - (there[differing] ?? 0);
}
