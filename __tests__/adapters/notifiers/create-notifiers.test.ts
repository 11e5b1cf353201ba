import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createNotifiers } from '../../../src/adapters/notifiers/create-notifiers.ts';
import type { NotifierAddress } from '../../../src/domain/model/notifier.ts';
import type { PostedMessage } from '../../../src/ports/notifiers.ts';
import { type Receiver, startReceiver } from './receiver.ts';

const now = Date.UTC(2026, 10, 20, 10);
const timestamp = `${now / 1000}`;
const secretPath = '/services/T0/B0/hidden';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await startReceiver();
});
afterEach(() => receiver.close());

const inVariable: NotifierAddress = { kind: 'variable', variable: 'DEPLOYMENT_SECRET_HOOK' };

function notifiersWith(variables: Readonly<Record<string, string>> = {}, timeout = 60_000) {
  const all = {
    DEPLOYMENT_SECRET_HOOK: `${receiver.address}${secretPath}`,
    DEPLOYMENT_SECRET_KEY: 'a key',
    ...variables,
  };
  return createNotifiers({ variables: all, clock: { now: () => now }, timeout });
}

function message(change: Partial<PostedMessage> = {}): PostedMessage {
  const address: NotifierAddress = { kind: 'literal', url: `${receiver.address}/hook` };
  return { id: 'qa/41/webhook-1/a0', address, signedBy: 'DEPLOYMENT_SECRET_KEY', body: '{"ü":1}', ...change };
}

describe('a signed message', () => {
  test('arrives as it is, with what proves that it is ours', async () => {
    expect(await notifiersWith().post(message())).toEqual({ kind: 'taken' });
    const signature = createHmac('sha256', 'a key')
      .update(`qa/41/webhook-1/a0.${timestamp}.{"ü":1}`)
      .digest('base64');
    expect(receiver.received).toMatchObject([
      {
        url: '/hook',
        body: '{"ü":1}',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'webhook-id': 'qa/41/webhook-1/a0',
          'webhook-timestamp': timestamp,
          'webhook-signature': `v1,${signature}`,
        },
      },
    ]);
  });

  test('is signed by the bytes of a key that is written in base64', async () => {
    const key = Buffer.from([0, 1, 2, 255]);
    const notifiers = notifiersWith({ DEPLOYMENT_SECRET_KEY: `whsec_${key.toString('base64')}` });
    await notifiers.post(message());
    const signed = createHmac('sha256', key).update(`qa/41/webhook-1/a0.${timestamp}.{"ü":1}`);
    expect(receiver.received[0]?.headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`);
  });
});

test('a message stays taken when the connection breaks off after that was said', async () => {
  receiver.answer = (response) => {
    response.writeHead(200, { 'content-length': 1000 });
    response.write('{', () => response.destroy());
  };
  for (let time = 0; time < 5; time += 1) {
    expect(await notifiersWith().post(message())).toEqual({ kind: 'taken' });
  }
});

test('an unsigned message says nothing of a key', async () => {
  await notifiersWith().post(message({ address: inVariable, signedBy: null }));
  expect(receiver.received).toMatchObject([{ url: secretPath }]);
  expect(Object.keys(receiver.received[0]?.headers ?? {})).not.toContain('webhook-signature');
});

describe('what is refused', () => {
  test.each([
    { status: 500, passing: true },
    { status: 503, passing: true },
    { status: 429, passing: true },
    { status: 408, passing: true },
    { status: 400, passing: false },
    { status: 401, passing: false },
    { status: 404, passing: false },
    { status: 410, passing: false },
  ])('with $status may pass: $passing', async ({ status, passing }) => {
    receiver.answer = (response) => response.writeHead(status).end('do not repeat this');
    const receipt = await notifiersWith().post(message());
    expect(receipt).toEqual({ kind: 'refused', passing, reason: `it answered ${status}` });
  });

  test('by a redirect is sent nowhere else', async () => {
    receiver.answer = (response) => response.writeHead(307, { location: `${receiver.address}/other` }).end();
    expect(await notifiersWith().post(message())).toEqual({
      ...{ kind: 'refused', passing: false },
      reason: 'it answered 307, and redirects are not followed',
    });
    expect(receiver.received).toHaveLength(1);
  });

  test('by silence is waited for no longer than its time', async () => {
    receiver.answer = () => {};
    expect(await notifiersWith({}, 50).post(message())).toEqual({
      ...{ kind: 'refused', passing: true },
      reason: 'it did not answer within 0.05 s',
    });
  });

  test('where nobody listens is told by its code alone', async () => {
    const { address } = receiver;
    await receiver.close();
    const notifiers = notifiersWith({ DEPLOYMENT_SECRET_HOOK: `${address}${secretPath}` });
    const receipt = await notifiers.post(message({ address: inVariable }));
    expect(receipt).toEqual({
      ...{ kind: 'refused', passing: true },
      reason: 'it could not be reached (ECONNREFUSED)',
    });
  });
});

describe('nothing is sent', () => {
  const unsendable = [
    'http://hooks.example.com/hidden',
    'ftp://hooks.example.com/hidden',
    'https://ada:hidden@hooks.example.com/',
    'hidden',
  ];
  test.each(unsendable)('to %s', async (address) => {
    const receipt = await notifiersWith({ DEPLOYMENT_SECRET_HOOK: address }).post(
      message({ address: inVariable }),
    );
    const reason = 'DEPLOYMENT_SECRET_HOOK holds no https address';
    expect(receipt).toEqual({ kind: 'refused', passing: false, reason });
    expect(receiver.received).toEqual([]);
  });

  test.each([
    { what: 'an address', variables: { DEPLOYMENT_SECRET_HOOK: '' }, named: 'DEPLOYMENT_SECRET_HOOK' },
    { what: 'a key', variables: { DEPLOYMENT_SECRET_KEY: '' }, named: 'DEPLOYMENT_SECRET_KEY' },
  ])('without $what', async ({ variables, named }) => {
    const receipt = await notifiersWith(variables).post(message({ address: inVariable }));
    expect(receipt).toEqual({ kind: 'refused', passing: false, reason: `${named} has no value here` });
    expect(receiver.received).toEqual([]);
  });

  test.each([
    { key: 'whsec_', what: 'nothing' },
    { key: 'whsec_*', what: 'no base64' },
  ])('signed by a key that is $what', async ({ key }) => {
    const receipt = await notifiersWith({ DEPLOYMENT_SECRET_KEY: key }).post(message());
    const reason = 'DEPLOYMENT_SECRET_KEY begins with whsec_, and holds no key in base64 behind it';
    expect(receipt).toEqual({ kind: 'refused', passing: false, reason });
    expect(receiver.received).toEqual([]);
  });

  test('to an address in a variable of another kind', async () => {
    const address: NotifierAddress = { kind: 'variable', variable: 'PATH' };
    const receipt = await notifiersWith({ PATH: `${receiver.address}/hook` }).post(message({ address }));
    expect(receipt).toMatchObject({ kind: 'refused', reason: 'PATH has no value here' });
  });
});
