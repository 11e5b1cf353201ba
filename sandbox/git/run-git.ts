import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

export interface GitCall {
  /** Standard input. */
  readonly input?: string | Buffer;
  /** Variables besides those that every call gets. */
  readonly variables?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Without what this machine's git is told elsewhere: the sandbox is the same everywhere. */
export function gitVariables(): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: '/nonexistent',
    LANG: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'GitHub',
    GIT_AUTHOR_EMAIL: 'noreply@github.com',
    GIT_COMMITTER_NAME: 'GitHub',
    GIT_COMMITTER_EMAIL: 'noreply@github.com',
  };
}

/** Runs git in a bare repository and gives what it printed, whatever its exit code. */
export async function askGit(
  folder: string,
  args: readonly string[],
  call: GitCall = {},
): Promise<GitResult> {
  const child = spawn('git', args, { cwd: folder, env: { ...gitVariables(), ...call.variables } });
  child.stdin.on('error', () => undefined);
  child.stdin.end(call.input ?? '');
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [stdout, stderr, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  return { code, stdout: stdout.toString().trimEnd(), stderr: stderr.toString().trimEnd() };
}

/** The same, for what must succeed: its output. */
export async function runGit(folder: string, args: readonly string[], call: GitCall = {}): Promise<string> {
  const { code, stdout, stderr } = await askGit(folder, args, call);
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${stderr}`);
  return stdout;
}
