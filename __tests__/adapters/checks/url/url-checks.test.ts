import { afterEach, describe, expect, test } from '@jest/globals';
import { createUrlChecks } from '../../../../src/adapters/checks/url/create-url-checks.ts';
import type { Timer } from '../../../../src/adapters/programs/timer.ts';
import type { JsonScalar, UrlCheck } from '../../../../src/domain/model/check.ts';
import { checksContract } from '../../../contracts/checks.ts';
import { surroundings } from '../../../support/check-surroundings.ts';
import { until } from '../../../support/until.ts';
import { type Handler, type HealthServer, startHealthServer } from './health-server.ts';

let server: HealthServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

function urlCheck(url: string, change: Partial<UrlCheck> = {}): UrlCheck {
  return {
    ...{ kind: 'url', url, status: 200, json: new Map(), within: null, timeout: 60_000, every: 1000 },
    ...change,
  };
}

async function ask(handle: Handler, path: string, change: Partial<UrlCheck> = {}) {
  server = await startHealthServer(handle);
  return createUrlChecks().perform(urlCheck(server.url + path, change), surroundings());
}

const answering =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

checksContract('addresses', async () => {
  const own = await startHealthServer(({ url }, response) => {
    if (url !== '/hanging') response.writeHead(url === '/passing' ? 200 : 500).end();
  });
  return {
    checks: createUrlChecks(),
    passing: urlCheck(`${own.url}/passing`),
    failing: urlCheck(`${own.url}/failing`),
    hanging: urlCheck(`${own.url}/hanging`),
    impossible: urlCheck('http://127.0.0.1:1/'),
    underWay: () => until(() => own.requests.length > 0),
    remove: own.close,
  };
});

describe('the status', () => {
  test('is met when it is the expected one', async () => {
    const { outcome, reason } = await ask(answering(200), '/health?key=hunter2');
    expect([outcome, reason]).toEqual(['met', `${server?.url}/health answered 200`]);
    expect(server?.requests[0]).toMatchObject({ method: 'GET', url: '/health?key=hunter2' });
  });

  test('is unmet when it is another one, and the query is not told', async () => {
    const { outcome, reason } = await ask(answering(503), '/health?key=hunter2');
    expect([outcome, reason]).toEqual(['unmet', `${server?.url}/health answered 503; expected 200`]);
  });

  test('of a redirect is its own, and where it leads is told without the query', async () => {
    const redirect = answering(302, '', { location: '/login?from=health' });
    const { outcome, reason } = await ask(redirect, '/health');
    expect([outcome, reason]).toEqual([
      'unmet',
      `${server?.url}/health answered 302, leading to ${server?.url}/login; expected 200`,
    ]);
    expect(server?.requests).toHaveLength(1);
  });

  test('of a redirect may be the expected one', async () => {
    expect(await ask(answering(301, '', { location: '/' }), '/old', { status: 301 })).toMatchObject({
      outcome: 'met',
    });
  });
});

describe('the answer', () => {
  const body = JSON.stringify({ status: 'up', nodes: [{ ready: true, load: 0.5 }], since: null });
  const expecting = (json: Readonly<Record<string, JsonScalar>>) => ({ json: new Map(Object.entries(json)) });

  test('is met when all values stand in it', async () => {
    const json = { '$.status': 'up', 'nodes[0].ready': true, 'nodes[0].load': 0.5, since: null };
    expect(await ask(answering(200, body), '/', expecting(json))).toMatchObject({ outcome: 'met' });
    expect(server?.requests[0]?.headers.accept).toBe('application/json');
  });

  test.each<[string, Readonly<Record<string, JsonScalar>>, string]>([
    ['another value', { '$.status': 'down' }, '$.status is "up" (expected "down")'],
    ['text instead of a number', { status: 1 }, 'status is "up" (expected 1)'],
    ['nothing', { 'nodes[1].ready': true }, 'nodes[1].ready is not there (expected true)'],
    ['a list', { nodes: 1 }, 'nodes is a list (expected 1)'],
    ['an object', { 'nodes[0]': 'x' }, 'nodes[0] is an object (expected "x")'],
    ['several', { status: 'x', since: 1 }, 'status is "up" (expected "x"), since is null (expected 1)'],
  ])('is unmet when there is %s', async (_, json, expected) => {
    const { outcome, reason } = await ask(answering(200, body), '/', expecting(json));
    expect([outcome, reason]).toEqual(['unmet', `${server?.url}/ answered 200, but ${expected}`]);
  });

  test.each([
    ['no JSON', '<html>', 'its answer is not JSON'],
    ['nothing', '', 'its answer is not JSON'],
    ['too much', `"${'x'.repeat(1024 * 1024)}"`, 'its answer is longer than 1 MiB'],
  ])('is unmet when it is %s', async (_, text, expected) => {
    const { outcome, reason } = await ask(answering(200, text), '/', expecting({ status: 'up' }));
    expect([outcome, reason]).toEqual(['unmet', `${server?.url}/ answered 200, but ${expected}`]);
  });

  test('long values are shortened', async () => {
    const { reason } = await ask(
      answering(200, JSON.stringify({ a: 'x'.repeat(500) })),
      '/',
      expecting({ a: 'y' }),
    );
    expect(reason.length).toBeLessThan(200);
  });
});

describe('the time', () => {
  const rings: Timer = (_, ring) => {
    const handle = setImmediate(ring);
    return () => clearImmediate(handle);
  };

  test.each([
    [2000, 60_000, 2000],
    [null, 60_000, 30_000],
    [2000, 500, 500],
  ])('within %s and with %s left: an answer after %s ms comes too late', async (within, limit, expected) => {
    server = await startHealthServer(() => {});
    const asked: number[] = [];
    const timer: Timer = (milliseconds, ring) => {
      asked.push(milliseconds);
      return rings(milliseconds, ring);
    };
    const check = urlCheck(`${server.url}/health`, { within });
    expect(await createUrlChecks({ timer }).perform(check, surroundings({ limit }))).toEqual({
      outcome: 'unmet',
      reason: `${server.url}/health did not answer within ${expected} ms`,
    });
    expect(asked).toEqual([expected]);
  });

  test('covers all of the answer where it is read', async () => {
    let ring = () => {};
    const timer: Timer = (_, callBack) => {
      ring = callBack;
      return () => {};
    };
    server = await startHealthServer((_, response) => {
      response.writeHead(200).write('{');
      setImmediate(() => ring());
    });
    const check = urlCheck(server.url, { within: 100, json: new Map([['a', 1]]) });
    const { reason } = await createUrlChecks({ timer }).perform(check, surroundings());
    expect(reason).toContain('did not answer within 100 ms');
  });
});

test('a server that is not there is told by what the system calls it, without the query', async () => {
  server = await startHealthServer(() => {});
  const { url } = server;
  await server.close();
  expect(await createUrlChecks().perform(urlCheck(`${url}/?key=hunter2`), surroundings())).toEqual({
    outcome: 'unmet',
    reason: `${url}/ cannot be reached (ECONNREFUSED)`,
  });
});

test('a port that no browser asks is told as such', async () => {
  const { reason } = await createUrlChecks().perform(
    urlCheck('http://127.0.0.1:6667/?key=hunter2'),
    surroundings(),
  );
  expect(reason).toBe(
    'http://127.0.0.1:6667/ cannot be reached (its port is kept for another protocol; use another)',
  );
});
