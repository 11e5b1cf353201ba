import { generateKeyPairSync } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { connectScripted, type ScriptedAnswer, type SentRequest } from '../scripted-fetch.ts';

const start = Date.UTC(2026, 10, 20, 10);
const hour = 3_600_000;

/** An App whose tokens last an hour and are numbered. */
function createScriptedApp(privateKey: string) {
  let now = start;
  let made = 0;
  const answer = (request: SentRequest): ScriptedAnswer => {
    const { pathname } = new URL(request.address);
    if (pathname.endsWith('/installation')) return { body: { id: 77 } };
    if (pathname.endsWith('/app/installations/77/access_tokens')) {
      made += 1;
      const body = {
        token: `ghs_installation_${made}`,
        expires_at: new Date(now + hour).toISOString(),
        permissions: { contents: 'read', pull_requests: 'write' },
      };
      return { status: 201, body };
    }
    return { body: { data: { viewer: { login: 'planner[bot]' }, repository: { object: null } } } };
  };
  return {
    answer,
    credentials: { kind: 'app', appId: '12345', privateKey } as const,
    now: () => now,
    pass(milliseconds: number) {
      now += milliseconds;
    },
  };
}

const paths = (sent: readonly SentRequest[]) =>
  sent.map(({ method, address }) => `${method} ${new URL(address).pathname}`);

describe('tokens of a GitHub App', () => {
  let privateKey: string;

  beforeAll(() => {
    ({ privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    }));
  });

  function connect(
    change: (answer: ScriptedAnswer, request: SentRequest) => ScriptedAnswer = (answer) => answer,
  ) {
    const app = createScriptedApp(privateKey);
    const { credentials, now, pass } = app;
    const told: string[] = [];
    const connection = connectScripted((request) => change(app.answer(request), request), {
      credentials,
      now,
      onToken: (token) => told.push(token),
    });
    return { ...connection, pass, told };
  }

  test('tell their rights, by the names that workflows use', async () => {
    const { rights, token } = connect();
    expect(rights()).toBeNull();
    await token();
    expect(rights()).toEqual(
      new Map([
        ['contents', 'read'],
        ['pull-requests', 'write'],
      ]),
    );
  });

  test('are told of one after the other, renewed ones too', async () => {
    const { token, pass, told } = connect();
    await token();
    pass(hour);
    await token();
    expect(told).toEqual(['ghs_installation_1', 'ghs_installation_2']);
  });

  test('are made for the installation on the repository, when the first is needed', async () => {
    const { forge, token, sent, told } = connect();
    expect(sent).toEqual([]);
    expect(await token()).toBe('ghs_installation_1');
    await forge.status('a'.repeat(40), 'deployment-plan/qa');
    expect(paths(sent)).toEqual([
      'GET /repos/acme/releases/installation',
      'POST /app/installations/77/access_tokens',
      'POST /graphql',
    ]);
    const [lookup, making, asking] = sent.map(({ headers }) => headers.get('authorization'));
    expect(lookup).toMatch(/^bearer eyJ/);
    expect(making).toMatch(/^bearer eyJ/);
    expect(asking).toBe('token ghs_installation_1');
    expect(told).toEqual(['ghs_installation_1']);
  });

  test('are renewed some minutes before they end, and not before', async () => {
    const { token, sent, told, pass } = connect();
    await token();
    pass(hour - 6 * 60_000);
    expect(await token()).toBe('ghs_installation_1');
    pass(60_000);
    expect(await Promise.all([token(), token()])).toEqual(['ghs_installation_2', 'ghs_installation_2']);
    expect(paths(sent).filter((path) => path.startsWith('POST'))).toHaveLength(2);
    expect(told).toEqual(['ghs_installation_1', 'ghs_installation_2']);
  });

  test('are asked for again after a failure', async () => {
    let isInstalled = false;
    const { token } = connect((answer) => (isInstalled ? answer : { status: 404 }));
    await expect(token()).rejects.toThrow(ForgeForbidden);
    isInstalled = true;
    expect(await token()).toBe('ghs_installation_1');
  });

  test('that GitHub does not know everywhere yet are tried a few times', async () => {
    let refusals = 3;
    const { forge, sent } = connect((answer, { address }) =>
      address.endsWith('/graphql') && refusals-- > 0
        ? { status: 401, body: { message: 'Bad credentials' } }
        : answer,
    );
    expect(await forge.status('a'.repeat(40), 'deployment-plan/qa')).toBeNull();
    expect(paths(sent).filter((path) => path === 'POST /graphql')).toHaveLength(4);
  });

  test.each([
    ['GET', 401, ForgeForbidden, /app-id and private-key must belong together/],
    ['GET', 404, ForgeForbidden, /12345 is not installed on acme\/releases; install it there/],
    ['POST', 403, ForgeForbidden, /could not get a token of the GitHub App 12345 for acme\/releases/],
    ['GET', 500, ForgeUnavailable, /GitHub failed \(500\)/],
    ['POST', 200, ForgeUnavailable, /GitHub's answer cannot be read/],
  ])('that cannot be had because of %s %i', async (method, status, kind, message) => {
    const { forge } = connect((answer, request) =>
      request.method === method ? { status, body: { message: 'No' } } : answer,
    );
    const reading = forge.openPullRequests();
    await expect(reading).rejects.toThrow(kind);
    await expect(reading).rejects.toThrow(message);
  });

  test.each([['-----BEGIN RSA PRIVATE KEY-----'], ['sesame, open up'], ['']])(
    'need a usable key, not %j',
    async (wrong) => {
      const { answer } = createScriptedApp(privateKey);
      const credentials = { kind: 'app', appId: '12345', privateKey: wrong } as const;
      const { token, sent } = connectScripted(answer, { credentials });
      await expect(token()).rejects.toThrow(/private key given for the GitHub App 12345 cannot be used/);
      await expect(token()).rejects.not.toThrow(/sesame/);
      expect(sent).toEqual([]);
    },
  );
});
