/** Some names: `a`, `a and b`, `a, b and c`; of more than `most` only so many, `a, b, c and 7 more`. */
export function nameList(names: readonly string[], most = 3): string {
  const left = Math.max(0, names.length - most);
  const shown = left > 0 ? [...names.slice(0, most), `${left} more`] : names;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
