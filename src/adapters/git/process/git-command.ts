import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import PQueue from 'p-queue';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../ports/release-repository.ts';
import { collectOutput, type GitAnswer } from './collect-output.ts';
import { gitEnvironment, type Variables } from './environment.ts';
import { safeOptions } from './safe-options.ts';

export interface GitCall {
  /** The subcommand and what follows. */
  readonly arguments: readonly string[];
  readonly input?: Uint8Array | string;
  /** Variables in addition to those of this git. */
  readonly variables?: Variables;
  /** Milliseconds until the process and all that it started are ended. */
  readonly timeout?: number;
  /** Bytes of standard output after which the process is ended. */
  readonly outputLimit?: number;
}

/** Runs the `git` program that is first on the caller's PATH: argument vectors, no shell. */
export interface Git {
  /** Runs one process to its end; a refusal by git is an answer, not an error. */
  run(call: GitCall): Promise<GitAnswer>;
  /** Starts a process that is talked to over its standard streams. */
  start(args: readonly string[]): ChildProcessWithoutNullStreams;
}

export interface GitSettings {
  /** The caller's environment. */
  readonly variables: Variables;
  /** Current directory of the processes. */
  readonly folder: string;
  /** Options before the subcommand. */
  readonly options?: readonly string[];
  /** Milliseconds that a process may take; default two minutes. */
  readonly timeout?: number | undefined;
}

/** Processes at once: judging two hundred open plans asks git about each of them. */
const mostAtOnce = 16;
const defaultTimeout = 120_000;
const defaultOutputLimit = 1024 * 1024 * 1024;

export function createGit({ variables, folder, options = [], timeout = defaultTimeout }: GitSettings): Git {
  const environment = gitEnvironment(variables);
  const start = (args: readonly string[], more: Variables = {}) =>
    spawn('git', [...safeOptions, ...options, ...args], {
      cwd: folder,
      env: { ...environment, ...more },
      // Its own process group: a Ctrl-C on ours must not tear it in the middle of a reference update.
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const run = async (call: GitCall) => {
    const child = start(call.arguments, call.variables);
    // A process that ends before it has read everything is judged by its exit code.
    child.stdin.on('error', () => {});
    child.stdin.end(call.input ?? '');
    try {
      return await collectOutput(child, {
        timeout: call.timeout ?? timeout,
        outputLimit: call.outputLimit ?? defaultOutputLimit,
      });
    } catch (error) {
      throw asRepositoryError(error);
    }
  };
  const queue = new PQueue({ concurrency: mostAtOnce });
  return { start, run: (call) => queue.add(() => run(call)) };
}

/** A git whose processes get some variables more, unless the call itself says otherwise. */
export function withVariables(git: Git, variables: Variables): Pick<Git, 'run'> {
  return { run: (call) => git.run({ ...call, variables: { ...variables, ...call.variables } }) };
}

/** A process that could not be started at all. */
function asRepositoryError(error: unknown): Error {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EACCES') {
    return new RepositoryUnusable('git could not be started; install Git 2.38 or newer and put it on PATH');
  }
  return new RepositoryUnavailable(`git could not be started: ${String(error)}`, { cause: error });
}
