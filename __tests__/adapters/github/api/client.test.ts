import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ForgeUnavailable } from '../../../../src/ports/forge.ts';
import { green } from '../../../contracts/forge/samples.ts';
import { connectScripted, type ScriptedAnswer, testToken } from '../scripted-fetch.ts';

const head = 'a'.repeat(40);
const nothing = { body: { data: { viewer: { login: 'planner[bot]' }, repository: { object: null } } } };
const made = { status: 201, body: { context: green.context, state: green.state } };

describe('requests', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('that read do not wait for one another', async () => {
    const { forge, sent } = connectScripted(() => nothing, { pace: 1 });
    const reading = Promise.all(Array.from({ length: 5 }, () => forge.status(head, green.context)));
    await jest.advanceTimersByTimeAsync(100);
    expect(sent).toHaveLength(5);
    await reading;
  });

  test('that write are a second apart', async () => {
    const { forge, sent } = connectScripted(() => made, { pace: 1 });
    const writing = Promise.all([1, 2, 3].map(() => forge.setStatus(head, green)));
    for (const expected of [1, 2, 3]) {
      await jest.advanceTimersByTimeAsync(expected === 1 ? 900 : 1000);
      expect(sent).toHaveLength(expected);
    }
    await jest.advanceTimersByTimeAsync(1000);
    await writing;
  });

  const limited = (seconds: number): ScriptedAnswer => ({
    status: 403,
    headers: { 'retry-after': String(seconds) },
    body: { message: 'You have exceeded a secondary rate limit.' },
  });

  test('wait as long as GitHub asks, and say so', async () => {
    const notices: string[] = [];
    const answers = [limited(40), made];
    const onNotice = (text: string) => notices.push(text);
    const { forge, sent } = connectScripted(() => answers.shift() ?? made, { pace: 1, onNotice });
    const writing = forge.setStatus(head, green);
    await jest.advanceTimersByTimeAsync(39_000);
    expect([sent.length, notices]).toEqual([1, ['GitHub asks for fewer requests; waiting 40 seconds']]);
    await jest.advanceTimersByTimeAsync(3_000);
    await writing;
    expect(sent).toHaveLength(2);
  });

  test('do not wait longer than a minute', async () => {
    const { forge, sent } = connectScripted(() => limited(61), { pace: 1 });
    const refused = expect(forge.setStatus(head, green)).rejects.toThrow(/it lets us go on in 61 seconds/);
    await jest.advanceTimersByTimeAsync(1000);
    await refused;
    expect(sent).toHaveLength(1);
  });
});

describe('the token', () => {
  test('goes to the API alone, in a header', async () => {
    const addresses = {
      api: 'https://github.acme.example/api/v3',
      graphql: 'https://graphql.acme.example/api/graphql',
      server: 'https://github.acme.example',
    };
    const { forge, api, sent } = connectScripted(() => nothing, { addresses });
    await forge.status(head, green.context);
    await api.reads.request('GET /rate_limit');
    await api.reads.request('GET https://elsewhere.example/x');
    expect(sent.map(({ address, headers }) => [address, headers.get('authorization')])).toEqual([
      [addresses.graphql, `token ${testToken}`],
      [`${addresses.api}/rate_limit`, `token ${testToken}`],
      ['https://elsewhere.example/x', null],
    ]);
    expect(sent.map(({ address }) => address).join()).not.toContain(testToken);
    expect(sent[0]?.headers.get('x-github-api-version')).toBe('2022-11-28');
    expect(sent[0]?.headers.get('user-agent')).toMatch(/^deployment-plans /);
  });

  test.each([
    ['in an answer', (): ScriptedAnswer => ({ status: 422, body: { message: `Bad token ${testToken}` } })],
    [
      'in a broken connection',
      (): ScriptedAnswer => {
        throw new TypeError('fetch failed', { cause: new Error(`could not send "token ${testToken}"`) });
      },
    ],
  ])('is never told, though it is %s', async (_, answer) => {
    const notices: string[] = [];
    const { forge } = connectScripted(answer, { onNotice: (text) => notices.push(text) });
    const error = await forge.setStatus(head, green).catch((reason) => reason);
    expect(error).toBeInstanceOf(ForgeUnavailable);
    expect(String(error.message)).toContain('***');
    expect([String(error.stack), JSON.stringify(error), notices.join()].join()).not.toContain(testToken);
  });

  test('is not in what GitHub warns of either', async () => {
    const notices: string[] = [];
    const headers = { deprecation: 'true', sunset: testToken };
    const onNotice = (text: string) => notices.push(text);
    const { forge } = connectScripted(() => ({ ...made, headers }), { onNotice });
    await forge.setStatus(head, green);
    expect(notices).toEqual([expect.stringContaining('deprecated')]);
    expect(notices.join()).not.toContain(testToken);
  });
});

test('a request that takes too long is given up', async () => {
  const { forge } = connectScripted(() => nothing, {
    timeout: 1,
    fetch: (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  await expect(forge.setStatus(head, green)).rejects.toThrow(/there was no answer from GitHub/);
});
