/** Characters of a line that is masked by itself; shorter ones, such as a brace, would mask half of the output. */
const shortestLine = 4;

/**
 * A script for sed (POSIX, "Editing Commands in sed") that replaces secrets in each line. A secret of several lines, such
 * as a key, is printed line by line; where the file with the settings is printed, quotes and the like are escaped.
 */
export function maskScript(secrets: readonly string[]): string {
  const texts = new Set(
    secrets.flatMap(linesOf).flatMap((line) => [line, JSON.stringify(line).slice(1, -1)]),
  );
  const longestFirst = [...texts].sort((one, other) => other.length - one.length);
  return longestFirst.map((text) => `s/${escaped(text)}/***/g\n`).join('');
}

function linesOf(secret: string): string[] {
  const lines = secret.split(/[\r\n]+/).filter((line) => line !== '');
  return lines.length === 1 ? lines : lines.filter((line) => line.length >= shortestLine);
}

/** As a basic regular expression that means these very characters. */
function escaped(text: string): string {
  return text.replace(/[.[\]*^$\\/]/g, '\\$&');
}
