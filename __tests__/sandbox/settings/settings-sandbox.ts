import { generateKeyPairSync, sign } from 'node:crypto';
import { runGit } from '../../../sandbox/git/run-git.ts';
import type { App, Installation } from '../../../sandbox/model/access/app.ts';
import type { Permissions } from '../../../sandbox/model/access/permissions.ts';
import type { Organization, User } from '../../../sandbox/model/accounts/account.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { createOpenApiCheck } from '../../../sandbox/openapi/openapi-check.ts';
import { createOrganization, createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { installApp, registerApp } from '../../../sandbox/operations/accounts/create-app.ts';
import {
  createInstallationToken,
  createToken,
  createWorkflowToken,
} from '../../../sandbox/operations/accounts/create-tokens.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../sandbox/operations/repositories/refresh-refs.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';

/** A private repository acme/release with files on `main` and a branch `env/qa`; alice owns, bob may only read. */
export interface SettingsSandbox extends Sandbox {
  readonly repository: Repository;
  readonly acme: Organization;
  readonly alice: User;
  readonly bob: User;
  readonly app: App;
  readonly installation: Installation;
  /** By who asks: values of tokens, and a JWT of the app. */
  readonly tokens: Readonly<Record<'alice' | 'bob' | 'app' | 'jwt', string>>;
  workflowToken(permissions: Permissions): string;
  /** The answer, and in what it is not as GitHub describes it. */
  ask(path: string, token: string, body?: unknown): Promise<Asked>;
}

export interface Asked {
  readonly status: number;
  readonly body: unknown;
  readonly problems: readonly string[];
}

const check = createOpenApiCheck();

export async function startSettingsSandbox(
  files: Readonly<Record<string, string>>,
): Promise<SettingsSandbox> {
  const sandbox = await startSandbox();
  const { world } = sandbox;
  const alice = createUser(world, { login: 'alice' });
  const bob = createUser(world, { login: 'bob' });
  const acme = createOrganization(world, { login: 'acme', members: [[alice, 'admin']] });
  const repository = await createRepository(world, { owner: acme, name: 'release' });
  repository.collaborators.set(bob, 'read');
  await fill(repository, files);
  const { app, jwt } = createOwnApp(sandbox, acme);
  const installation = installApp(world, { app, account: acme });
  return {
    ...sandbox,
    repository,
    acme,
    alice,
    bob,
    app,
    installation,
    tokens: {
      alice: createToken(world, { account: alice }).value,
      bob: createToken(world, { account: bob }).value,
      app: createInstallationToken(world, { installation }).value,
      jwt,
    },
    workflowToken: (permissions) => createWorkflowToken(world, { repository, permissions }).value,
    ask: (path, token, body) => ask(`${sandbox.apiUrl}${path}`, token, body),
  };
}

async function ask(address: string, token: string, sent: unknown): Promise<Asked> {
  const method = sent === undefined ? 'GET' : 'POST';
  const response = await fetch(address, {
    method,
    headers: { authorization: `bearer ${token}` },
    ...(sent !== undefined && { body: JSON.stringify(sent) }),
  });
  const body: unknown = await response.json();
  const { pathname } = new URL(address);
  return {
    status: response.status,
    body,
    problems: check({ method, path: pathname, status: response.status, body }),
  };
}

async function fill(repository: Repository, files: Readonly<Record<string, string>>): Promise<void> {
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}`;
  const lines = [
    'commit refs/heads/main',
    'committer Alice <alice@acme.example> 1700000000 +0000',
    data('begin'),
    ...Object.entries(files).flatMap(([path, text]) => [`M 100644 inline ${path}`, data(text)]),
    'reset refs/heads/env/qa',
    'from refs/heads/main',
  ];
  await runGit(repository.folder, ['fast-import', '--quiet'], { input: `${lines.join('\n')}\n` });
  await refreshRefs(repository);
}

/** An app with few permissions that reads settings, and a JWT of it that lasts five minutes. */
function createOwnApp({ world }: Sandbox, owner: Organization): { readonly app: App; readonly jwt: string } {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const permissions = { actions: 'read', administration: 'read', contents: 'read', members: 'read' } as const;
  const app = registerApp(world, { slug: 'planner', owner, permissions, events: ['push'] }, pem);
  const now = Math.floor(world.now() / 1000);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256' })}.${part({ iss: app.id, iat: now, exp: now + 300 })}`;
  const signature = sign('RSA-SHA256', Buffer.from(signed), privateKey).toString('base64url');
  return { app, jwt: `${signed}.${signature}` };
}
