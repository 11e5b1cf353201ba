import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readMachine } from './machine.ts';
import type { ProcessEntry, ProcessTable } from './process-table.ts';

const run = promisify(execFile);

/**
 * The table of processes where there is no /proc (macOS, BSD), by the POSIX tool `ps`. Start times are dates
 * there, which no other boot repeats, so a boot needs no mark of its own; PID namespaces do not exist.
 */
export const psTable: ProcessTable = {
  machine: () => readMachine(),
  boot: async () => 'any',
  namespace: async () => 'only',
  find: async (pid) => (await listEntries()).find((entry) => entry.pid === pid),
  inGroup: async (group) => (await listEntries()).filter((entry) => entry.group === group),
};

/** Reads one line of `ps -o pid=,pgid=,stat=,lstart=`. */
export function parsePsLine(line: string): ProcessEntry {
  const match = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*\S)\s*$/.exec(line);
  const [, pid, group, state, startedAt] = match ?? [];
  if (state === undefined || startedAt === undefined) throw new Error(`not a line of ps: ${line}`);
  return { pid: Number(pid), group: Number(group), session: null, startedAt, zombie: state.startsWith('Z') };
}

async function listEntries(): Promise<ProcessEntry[]> {
  // The same process must have the same start time whatever language or time zone its observer has.
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,pgid=,stat=,lstart='], { env, maxBuffer: 2 ** 26 });
  return stdout
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parsePsLine);
}
