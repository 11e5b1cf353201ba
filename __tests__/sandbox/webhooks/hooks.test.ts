import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { verify } from '@octokit/webhooks-methods';
import { installApp, registerApp } from '../../../sandbox/operations/accounts/create-app.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let url: string;
let here: SandboxWorld;
let received: Received[];
let status = 202;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(async () => {
  here = await createSandboxWorld();
  received = [];
  status = 202;
});

async function push(...names: readonly string[]): Promise<void> {
  const { world, actor, repository, sandbox } = here;
  for (const name of names)
    await commitFiles(world, actor, repository, { branch: name, from: 'main', files: { [name]: '' } });
  await sandbox.webhooks.settled();
}

describe('a hook', () => {
  test('gets what concerns it, signed', async () => {
    const { sandbox, repository } = here;
    const hook = sandbox.webhooks.addHook({ of: repository, url, secret: 'a secret', events: ['push'] });
    await push('one');
    const [delivery] = received;
    expect(received).toHaveLength(1);
    expect(delivery?.headers).toMatchObject({ 'x-github-event': 'push', 'content-type': 'application/json' });
    const signature = String(delivery?.headers['x-hub-signature-256']);
    expect(await verify('a secret', delivery?.body ?? '', signature)).toBe(true);
    expect(JSON.parse(delivery?.body ?? '')).toMatchObject({ ref: 'refs/heads/one' });
    const last = sandbox.webhooks.deliveriesOf(repository).at(-1);
    expect(hook.attempts).toEqual([{ id: last?.id, event: 'push', status: 202 }]);
  });

  test('of an app is told its installation', async () => {
    const { sandbox, world, acme, repository } = here;
    const app = registerApp(world, { slug: 'planner', owner: acme });
    sandbox.webhooks.addHook({ of: app, url, secret: 's' });
    await push('before');
    const { id } = installApp(world, { app, account: acme, repositories: [repository] });
    await push('after');
    expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
      { ref: 'refs/heads/after', installation: { id } },
    ]);
  });

  test('that fails is noted', async () => {
    const { sandbox, repository } = here;
    const hook = sandbox.webhooks.addHook({ of: repository, url, secret: 's' });
    status = 500;
    await push('one');
    expect(hook.attempts).toMatchObject([{ status: 500 }]);
  });

  test('is on this machine', () => {
    const { sandbox, repository } = here;
    const elsewhere = { of: repository, url: 'https://example.com/hook', secret: 's' };
    expect(() => sandbox.webhooks.addHook(elsewhere)).toThrow('127.0.0.1');
  });
});

describe('deliveries can be', () => {
  async function refsAfter(disturb: () => void): Promise<unknown[]> {
    const { sandbox, repository } = here;
    const before = sandbox.webhooks.deliveriesOf(repository).length;
    disturb();
    await push('a', 'b', 'c');
    const deliveries = sandbox.webhooks.deliveriesOf(repository).slice(before);
    return Promise.all(deliveries.map(async (delivery) => (await delivery.payload()).ref));
  }
  const refs = (...names: readonly string[]) => names.map((name) => `refs/heads/${name}`);

  test.each([
    ['lost', 'drop', 2, ['a', 'c']],
    ['doubled', 'double', 1, ['a', 'a', 'b', 'c']],
    ['late', 'hold', 1, ['b', 'a', 'c']],
    ['held to the end', 'hold', 3, ['a', 'b']],
  ] as const)('%s', async (_, how, nth, expected) => {
    const { webhooks } = here.sandbox;
    expect(await refsAfter(() => webhooks.disturb({ event: 'push', nth }, how))).toEqual(refs(...expected));
  });

  test('released', async () => {
    const { webhooks } = here.sandbox;
    await refsAfter(() => webhooks.disturb({ event: 'push', nth: 3 }, 'hold'));
    webhooks.release();
    expect(await webhooks.deliveriesOf(here.repository).at(-1)?.payload()).toMatchObject({
      ref: 'refs/heads/c',
    });
  });

  test('told from others by their action', async () => {
    const { webhooks } = here.sandbox;
    expect(await refsAfter(() => webhooks.disturb({ action: 'opened' }, 'drop'))).toEqual(
      refs('a', 'b', 'c'),
    );
  });

  test('doubled with the same id', async () => {
    const { webhooks } = here.sandbox;
    await refsAfter(() => webhooks.disturb({ event: 'push' }, 'double'));
    const ids = webhooks.deliveriesOf(here.repository).map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size + 1);
  });
});
