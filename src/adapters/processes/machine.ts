import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** What tells one machine from another. */
export interface Machine {
  /** Its host name, and where it has an id (machine-id(5)), a mark made from that. */
  readonly host: string;
  /** Whether the host has such a mark, so that no namesake is taken for it. */
  readonly marked: boolean;
}

const idFiles = ['/etc/machine-id', '/var/lib/dbus/machine-id'];

/** This machine. `files` hold its id; the first that has one counts. */
export async function readMachine(files: readonly string[] = idFiles): Promise<Machine> {
  for (const file of files) {
    const id = (await readFile(file, 'utf8').catch(() => '')).trim();
    if (/^[0-9a-f]{32}$/.test(id)) return { host: `${hostname()}-${markOf(id)}`, marked: true };
  }
  return { host: hostname(), marked: false };
}

/** Eight digits that do not give the id away: machine-id(5) asks to keep it on the machine. */
function markOf(id: string): string {
  return createHash('sha256').update(`deployment-plans ${id}`).digest('hex').slice(0, 8);
}
