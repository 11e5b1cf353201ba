import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The files by which a step tells the runner something, by what they are called in its variables. */
const commandFiles = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;
type CommandFile = (typeof commandFiles)[number];

/** Empty files for one step, as variables such as GITHUB_OUTPUT. */
export async function createCommandFiles(folder: string): Promise<Record<string, string>> {
  const files = commandFiles.map((name) => [`GITHUB_${name}`, join(folder, name.toLowerCase())] as const);
  await Promise.all(files.map(([, file]) => writeFile(file, '')));
  return Object.fromEntries(files);
}

export function readCommandFile(folder: string, name: CommandFile): Promise<string> {
  return readFile(join(folder, name.toLowerCase()), 'utf8').catch(() => '');
}

/**
 * `name=value` lines, and `name<<DELIMITER` with the lines up to the delimiter. Throws, in the runner's words, for
 * what is neither.
 */
export function parseAssignments(text: string): Record<string, string> {
  const lines = text.split(/\r?\n/);
  const found = new Map<string, string>();
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    if (name !== undefined) {
      const end = lines.indexOf(delimiter ?? '');
      if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
      found.set(
        name,
        lines
          .splice(0, end + 1)
          .slice(0, end)
          .join('\n'),
      );
      continue;
    }
    const at = line.indexOf('=');
    if (at < 1) throw new Error(`Invalid format '${line}'`);
    found.set(line.slice(0, at), line.slice(at + 1));
  }
  return Object.fromEntries(found);
}
