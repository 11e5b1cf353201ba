import { readdirSync, readFileSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { hasCode } from './error-code.ts';
import { readMachine } from './machine.ts';
import type { ProcessEntry, ProcessTable } from './process-table.ts';

/** The table of processes as Linux shows it below /proc (proc(5)). */
export const procTable: ProcessTable = {
  machine: () => readMachine(),
  boot: async () => (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim(),
  namespace: () => readlink('/proc/self/ns/pid'),
  find: async (pid) => readEntry(pid),
  inGroup: async (group) => listEntries().filter((entry) => entry.group === group),
};

/**
 * Reads one /proc/<pid>/stat. The second field is the program's name in parentheses and may itself hold
 * spaces and parentheses, so fields are counted from the last `)`: state (3), group (5), session (6), start
 * time in clock ticks since the boot (22).
 */
export function parseStat(text: string): ProcessEntry {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state, , group, session] = fields;
  const startedAt = fields[19];
  if (state === undefined || startedAt === undefined) throw new Error(`not a /proc/<pid>/stat: ${text}`);
  return {
    pid: Number.parseInt(text, 10),
    group: Number(group),
    session: Number(session),
    startedAt,
    zombie: state === 'Z' || state === 'X',
  };
}

function readEntry(pid: number): ProcessEntry | undefined {
  try {
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    // Only these two mean that there is no such process; anything else must not pass for an end.
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}

/** Synchronous on purpose: a few microseconds each, and as close to one moment as /proc allows. */
function listEntries(): ProcessEntry[] {
  return readdirSync('/proc').flatMap((name) => {
    const entry = /^\d+$/.test(name) ? readEntry(Number(name)) : undefined;
    return entry === undefined ? [] : [entry];
  });
}
