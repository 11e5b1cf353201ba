/** What stands where nobody has written anything yet, and nothing else. */
const standsAlone = /^[([{]*(?:to[- ]?do|tb[adc]|fix[- ]?me|x{3,}|\.{3}|…+|\?+|<[^<>:@/]+>)[)\]}.!:]*$/iu;

/* Each takes time in the length of the text alone, which a plan may make as long as a file can be. */

/** What people leave behind to find it again: words that mean nothing else, and those that do where they stand so. */
const markers = [
  /(?<![\w-])(?:TBA|TBC|TBD)(?![\w-])/,
  /^[^\w\n]*(?:TODO|FIXME)(?![\w-])/m,
  /(?<![\w-])(?:TODO|FIXME):/,
  /[([]\s*(?:TODO|FIXME)\s*[)\]]/,
  /<(?:fill in|insert|describe|your)\b[^<>]*>/i,
];

/** Whether a text is, or holds, a placeholder such as `TODO`, `TBD`, `…`, `xxx` or `<fill in>`. */
export function isPlaceholder(text: string): boolean {
  const line = text.trim();
  return standsAlone.test(line) || markers.some((marker) => marker.test(line));
}
