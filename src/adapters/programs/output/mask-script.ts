/** What a line holds that is more than punctuation. */
const telling = /[\p{L}\p{N}]/u;

/**
 * A script for sed (POSIX, "Editing Commands in sed") that replaces secrets in each line. A secret of several lines, such
 * as a key, is printed line by line; where the file with the settings is printed, quotes and the like are escaped.
 * However short a line is, it is hidden: rather too much than a secret.
 */
export function maskScript(secrets: readonly string[]): string {
  const texts = new Set(
    secrets.flatMap(linesOf).flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]),
  );
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  return longestFirst.map((text) => `s/${escaped(text)}/***/g\n`).join('');
}

/** Without lines that are only a brace and the like, which would hide half of the output, unless there are no others. */
function linesOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line !== '');
  const told = lines.filter((line) => telling.test(line));
  return told.length > 0 ? told : lines;
}

/** As a basic regular expression that means these very characters. */
function escaped(text: string): string {
  return text.replace(/[.[\]*^$\\/]/g, '\\$&');
}
