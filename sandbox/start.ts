import { randomBytes } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actions, createActions } from './actions/actions.ts';
import type { ActionsOptions } from './actions/actions-options.ts';
import { createFaultPlan, type FaultPlan } from './faults/fault-plan.ts';
import { actionsAppSlug } from './model/lookups.ts';
import { createWorld, type World } from './model/world.ts';
import { createOrganization } from './operations/accounts/create-accounts.ts';
import { registerApp } from './operations/accounts/create-app.ts';
import { installHooks } from './operations/repositories/hooks-folder.ts';
import { createRequestLog, type RequestLog } from './requests/request-log.ts';
import type { Addresses } from './server/addresses.ts';
import { createApi } from './server/api.ts';
import { type Listener, listen } from './server/listen.ts';
import { createReceiver } from './server/receive.ts';
import type { Surface } from './server/surface.ts';
import { createWebhooks, type Webhooks } from './webhooks/webhooks.ts';

export interface SandboxOptions {
  /** Where the bare repositories are, and stay; default: a temporary folder that is removed at the end. */
  readonly folder?: string;
  /** `dotcom`: the API has an address of its own. `enterprise`: `/api/v3` and `/api/graphql` of the server. */
  readonly addresses?: 'dotcom' | 'enterprise';
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  /** Whether REST answers are checked against GitHub's description; default true. */
  readonly checkAnswers?: boolean;
  /** That many random bytes: for tokens and request ids. */
  readonly random?: (bytes: number) => Buffer;
  /** Lets workflows in the repositories run; default: none is started. */
  readonly actions?: ActionsOptions;
}

/** A GitHub of one's own, on 127.0.0.1. */
export interface Sandbox extends Addresses {
  /** What is in it; the functions in operations/ and seed/ change it. */
  readonly world: World;
  readonly requests: RequestLog;
  readonly faults: FaultPlan;
  /** What is told of events. */
  readonly webhooks: Webhooks;
  /** What runs workflows. */
  readonly actions: Actions;
  /** In what answers were not as GitHub describes them; each was answered with 500. */
  readonly mismatches: readonly string[];
  close(): Promise<void>;
}

export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { now = Date.now, random = randomBytes } = options;
  const folder = options.folder ?? (await mkdtemp(join(await realpath(tmpdir()), 'sandbox-')));
  const world = createWorld({ folder, now, random });
  await installHooks(world);
  const github = createOrganization(world, { login: 'github' });
  registerApp(world, { slug: actionsAppSlug, owner: github });
  const requests = createRequestLog();
  const faults = createFaultPlan();
  const mismatches: string[] = [];
  const { addresses, listeners } = await openListeners(options.addresses ?? 'dotcom');
  const sandbox = { world, addresses };
  const webhooks = createWebhooks(sandbox);
  const actions = createActions(sandbox, webhooks, options.actions ?? null);
  const serving = { ...sandbox, actions };
  const receiving = {
    sandbox: serving,
    api: createApi(serving, options.checkAnswers === false ? null : mismatches),
    log: requests,
    faults,
  };
  for (const [surface, listener] of listeners) listener.serve(createReceiver(receiving, surface));
  return {
    ...addresses,
    world,
    requests,
    faults,
    webhooks,
    actions,
    mismatches,
    async close() {
      try {
        await actions.close();
        await webhooks.settled();
      } finally {
        await Promise.all([...listeners.values()].map((listener) => listener.close()));
        if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

interface Listeners {
  readonly addresses: Addresses;
  readonly listeners: ReadonlyMap<Surface, Listener>;
}

async function openListeners(kind: 'dotcom' | 'enterprise'): Promise<Listeners> {
  const server = await listen();
  const serverUrl = server.address;
  if (kind === 'enterprise') {
    const addresses = { serverUrl, apiUrl: `${serverUrl}/api/v3`, graphqlUrl: `${serverUrl}/api/graphql` };
    return { addresses, listeners: new Map([['enterprise', server]]) };
  }
  const api = await listen();
  const addresses = { serverUrl, apiUrl: api.address, graphqlUrl: `${api.address}/graphql` };
  return {
    addresses,
    listeners: new Map<Surface, Listener>([
      ['server', server],
      ['api', api],
    ]),
  };
}
