import { generateKeyPairSync } from 'node:crypto';
import type { App, Installation } from '../../model/access/app.ts';
import type { Permissions } from '../../model/access/permissions.ts';
import type { Account, Organization, User } from '../../model/accounts/account.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { createBot } from './create-accounts.ts';

/** PEM. */
export interface AppKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

export interface NewApp {
  readonly slug: string;
  readonly owner: Account;
  readonly permissions?: Permissions;
  /** Webhooks that it listens to. */
  readonly events?: readonly string[];
}

/** A GitHub App with the only copy of its private key, PEM. Making keys takes a while; `keys` were made before. */
export function createApp(
  world: World,
  app: NewApp,
  keys: AppKeys = createAppKeys(),
): {
  readonly app: App;
  readonly privateKey: string;
} {
  return { app: registerApp(world, app, keys.publicKey), privateKey: keys.privateKey };
}

export function createAppKeys(): AppKeys {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
}

/** An app that nobody holds a key of, such as the one that runs workflows. */
export function registerApp(world: World, app: NewApp, publicKey: string | null = null): App {
  const { slug, owner, permissions = {}, events = [] } = app;
  const identifiers = world.identifiers.next('A');
  const registered: App = {
    ...identifiers,
    clientId: `Iv23li${String(identifiers.id).padStart(14, '0')}`,
    slug,
    name: slug,
    owner,
    bot: createBot(world, slug),
    publicKey,
    permissions,
    events,
    createdAt: world.now(),
  };
  world.apps.set(registered.id, registered);
  return registered;
}

/** By default on all repositories of the account, with all the app's permissions. */
export function installApp(
  world: World,
  installation: {
    readonly app: App;
    readonly account: User | Organization;
    readonly repositories?: Iterable<Repository>;
    readonly permissions?: Permissions;
  },
): Installation {
  const { app, account, repositories, permissions = app.permissions } = installation;
  const { id } = world.identifiers.next('I');
  const chosen = repositories === undefined ? null : new Set(repositories);
  const installed: Installation = {
    id,
    app,
    account,
    permissions,
    repositories: chosen,
    suspendedAt: null,
    createdAt: world.now(),
  };
  world.installations.set(id, installed);
  return installed;
}
