import { request as httpRequest } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ServedScreen, serveScreen } from '../../../src/adapters/screen/server/serve-screen.ts';

let served: ServedScreen;
let failures: unknown[];
beforeEach(async () => {
  failures = [];
  served = await serveScreen(0, {
    page: '<!doctype html><title>Plans</title>',
    file: async (path) => {
      if (path === 'data/broken.js') throw new Error('secret place');
      return path === 'data/list.js' ? 'deploymentPlans.take("list", 1);' : undefined;
    },
    onFailure: (cause) => failures.push(cause),
  });
});
afterEach(() => served.close());

interface Heard {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Heard> {
  const { port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    const asking = httpRequest({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: chunks.join('') }),
      );
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe('the served screen', () => {
  test('gives the page and its data, and lets nobody else keep, frame or read them', async () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await ask('/');
    expect(page).toMatchObject({ status: 200, body: expect.stringContaining('<title>Plans') });
    expect(page.headers).toMatchObject({
      'content-type': expect.stringContaining('text/html'),
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(page.headers).not.toHaveProperty('access-control-allow-origin');
    expect(await ask('/data/list.js?7', { 'Sec-Fetch-Site': 'same-origin' })).toMatchObject({
      ...{ status: 200, body: 'deploymentPlans.take("list", 1);' },
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string, number]>([
    ['a name that was made to point here', { Host: 'evil.example' }, 'GET', 421],
    ['this name with another port', { Host: '127.0.0.1:1' }, 'GET', 421],
    ['a page of another origin', { Origin: 'https://evil.example' }, 'GET', 403],
    ['a page without an origin', { Origin: 'null' }, 'GET', 403],
    ['a script of another site', { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }, 'GET', 403],
    ['another server of this machine', { 'Sec-Fetch-Site': 'same-site' }, 'GET', 403],
    ['whoever wants to write', {}, 'POST', 405],
    ['whoever wants to delete', {}, 'DELETE', 405],
  ])('turns away %s', async (_who, headers, method, status) => {
    const answer = await ask('/data/list.js', headers, method);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toContain('take');
  });

  test('lets people come by a link', async () => {
    const headers = { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'navigate' };
    expect((await ask('/', headers)).status).toBe(200);
    expect(
      (await ask('/', { Host: served.address.replace('http://127.0.0.1', 'localhost').slice(0, -1) })).status,
    ).toBe(200);
  });

  test.each([
    ['/data/none.js', 404],
    ['/data/../../etc/passwd', 404],
    ['/data/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/package.json', 404],
  ])('has no %s', async (path, status) => {
    expect((await ask(path)).status).toBe(status);
  });

  test('keeps to itself why something could not be read', async () => {
    const answer = await ask('/data/broken.js');
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret');
    expect(failures).toEqual([new Error('secret place')]);
  });
});
