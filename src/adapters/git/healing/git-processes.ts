import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';

/** A living git process that may hold locks of a repository. */
export interface GitProcess {
  readonly pid: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/** Subcommands that may live long and never lock a reference. */
const readers = ['cat-file', 'credential-cache--daemon', 'daemon', 'fsmonitor--daemon', 'upload-pack'];
/** Options of git itself whose value is an argument of its own. */
const optionsWithValue = ['-c', '-C', '--config-env', '--git-dir', '--namespace', '--work-tree'];
/** Clock ticks a second in which Linux tells when a process started (USER_HZ). */
const ticks = 100;

/**
 * The git processes that may write to a repository: by their working directory, their arguments or their
 * GIT_DIR, or because they do not let us see. `places` are the repository's directories and its working
 * trees. Undefined on a system that does not show its processes in /proc.
 */
export async function findGitProcesses(places: readonly string[]): Promise<GitProcess[] | undefined> {
  const boot = /^btime (\d+)$/m.exec((await textOf('/proc/stat')) ?? '')?.[1];
  if (boot === undefined) return undefined;
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(pids.map((pid) => gitProcess(pid, places, Number(boot))));
  return found.filter((process) => process !== undefined);
}

async function gitProcess(
  pid: string,
  places: readonly string[],
  boot: number,
): Promise<GitProcess | undefined> {
  const [program = '', ...args] = ((await textOf(`/proc/${pid}/cmdline`)) ?? '').split('\0');
  // A zombie has no arguments, and holds nothing.
  const subcommand = subcommandOf(basename(program), args);
  if (subcommand === undefined || readers.includes(subcommand)) return undefined;
  const started = startOf((await textOf(`/proc/${pid}/stat`)) ?? '');
  if (started === undefined || !(await worksIn(pid, args, places))) return undefined;
  return { pid: Number(pid), startedAt: (boot + started / ticks) * 1000 };
}

/** The subcommand of a git process, `''` when it has none; undefined for every other program. */
function subcommandOf(program: string, args: readonly string[]): string | undefined {
  if (program.startsWith('git-')) return program.slice('git-'.length);
  if (program !== 'git') return undefined;
  const position = args.findIndex(
    (argument, index) => !argument.startsWith('-') && !optionsWithValue.includes(args[index - 1] ?? ''),
  );
  return args[position] ?? '';
}

/** Field 22 of `/proc/<pid>/stat`; the second field, a name in parentheses, may hold anything. */
function startOf(stat: string): number | undefined {
  const start = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
  return Number.isFinite(start) ? start : undefined;
}

async function worksIn(pid: string, args: readonly string[], places: readonly string[]): Promise<boolean> {
  try {
    const folder = await readlink(`/proc/${pid}/cwd`);
    const variables = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0');
    const named = [...args, ...variables.filter((variable) => variable.startsWith('GIT_DIR='))]
      .map((text) => text.slice(text.indexOf('=') + 1))
      .map((path) => resolve(folder, path));
    return [folder, ...named].some((path) => places.some((place) => isWithin(path, place)));
  } catch (error) {
    return isForbidden(error);
  }
}

/** Whether a process exists and does not let us look; every other failure means that it has ended. */
function isForbidden(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'EACCES' || code === 'EPERM';
}

function isWithin(path: string, place: string): boolean {
  return path === place || path.startsWith(join(place, sep));
}

async function textOf(file: string): Promise<string | undefined> {
  return await readFile(file, 'utf8').catch(() => undefined);
}
