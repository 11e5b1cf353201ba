import { type ExecFileException, execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import type { Actor } from '../../sandbox/model/access/caller.ts';
import type { Permissions } from '../../sandbox/model/access/permissions.ts';
import type { Token } from '../../sandbox/model/access/token.ts';
import type { Organization, User } from '../../sandbox/model/accounts/account.ts';
import type { Repository } from '../../sandbox/model/repositories/repository.ts';
import type { World } from '../../sandbox/model/world.ts';
import { createOrganization, createUser } from '../../sandbox/operations/accounts/create-accounts.ts';
import { createToken, createWorkflowToken } from '../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../sandbox/operations/repositories/create-repository.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../sandbox/start.ts';

/** A sandbox with the private repository acme/app: alice owns it, bob may write, eve is a stranger. */
export interface SandboxWorld {
  readonly sandbox: Sandbox;
  readonly world: World;
  readonly acme: Organization;
  readonly alice: User;
  readonly bob: User;
  readonly eve: User;
  readonly repository: Repository;
  /** Alice, without a token. */
  readonly actor: Actor;
  /** Alice's, classic. */
  readonly token: Token;
  /** The sandbox's clock; a second passes at each look. */
  readonly clock: { now: number };
  /** Asks the REST API. */
  call(method: string, path: string, options?: CallOptions): Promise<ApiAnswer>;
  /** A GITHUB_TOKEN of the repository. */
  workflowToken(permissions: Permissions): Token;
  /** Runs git in a folder of its own with a token, in the header that the product sends it in. */
  git(token: Token | null, folder: string, ...args: readonly string[]): Promise<GitAnswer>;
  /** Address of a repository. */
  remote(repository?: Repository): string;
}

export interface CallOptions {
  /** Default: alice's; null: none. */
  readonly token?: Token | null;
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** 2026-11-20T09:00:00Z. */
const start = 1_795_165_200_000;
const open: Sandbox[] = [];
afterAll(async () => {
  for (const sandbox of open) await sandbox.close();
  expect(open.flatMap(({ mismatches }) => mismatches)).toEqual([]);
});

export async function createSandboxWorld(options: SandboxOptions = {}): Promise<SandboxWorld> {
  const clock = { now: start };
  const now = () => {
    clock.now += 1000;
    return clock.now;
  };
  const sandbox = await startSandbox({ now, ...options });
  open.push(sandbox);
  const { world } = sandbox;
  const [alice, bob, eve] = [
    createUser(world, { login: 'alice' }),
    createUser(world, { login: 'bob' }),
    createUser(world, { login: 'eve' }),
  ];
  const acme = createOrganization(world, { login: 'acme', members: [[alice, 'admin']] });
  const repository = await createRepository(world, { owner: acme, name: 'app' });
  repository.collaborators.set(bob, 'write');
  const actor: Actor = { account: alice, token: null };
  await commitFiles(world, actor, repository, { branch: 'main', files: { 'a.txt': 'one\n' } });
  const token = createToken(world, { account: alice });
  return {
    sandbox,
    world,
    acme,
    alice,
    bob,
    eve,
    repository,
    actor,
    token,
    clock,
    call: (method, path, { token: used = token, ...rest } = {}) =>
      call(sandbox, method, path, { token: used, ...rest }),
    workflowToken: (permissions) => createWorkflowToken(world, { repository, permissions }),
    git: (used, folder, ...args) => runGit(used, join(world.folder, folder), args),
    remote: ({ owner, name } = repository) => `${sandbox.serverUrl}/${owner.login}/${name}.git`,
  };
}

async function call(
  sandbox: Sandbox,
  method: string,
  path: string,
  options: CallOptions,
): Promise<ApiAnswer> {
  const { token, headers = {}, body } = options;
  const authorization = options.authorization ?? (token ? `Bearer ${token.value}` : undefined);
  const response = await fetch(`${sandbox.apiUrl}${path}`, {
    method,
    headers: { ...headers, ...(authorization !== undefined && { authorization }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}

async function runGit(token: Token | null, folder: string, args: readonly string[]): Promise<GitAnswer> {
  await mkdir(folder, { recursive: true });
  const secret = Buffer.from(`x-access-token:${token?.value}`).toString('base64');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.com',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.com',
    ...(token && {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${secret}`,
    }),
  };
  return new Promise((resolve) => {
    execFile('git', [...args], { cwd: folder, env }, (error: ExecFileException | null, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout: stdout.trimEnd(), stderr });
    });
  });
}
