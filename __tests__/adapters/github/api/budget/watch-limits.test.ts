import { describe, expect, test } from '@jest/globals';
import { watchLimits } from '../../../../../src/adapters/github/api/budget/watch-limits.ts';
import { type ScriptedAnswer, scriptedFetch } from '../../scripted-fetch.ts';

const api = 'https://api.github.com';
const second = 1000;
const start = Date.UTC(2026, 10, 20, 10);

function watch(answers: readonly ScriptedAnswer[]) {
  const left = [...answers];
  let now = start;
  const { fetch } = scriptedFetch(() => left.shift() ?? {});
  const limits = watchLimits(fetch, { api, now: () => now });
  const request = (method: string, path: string) => limits.fetch(`${api}${path}`, { method });
  return {
    spare: limits.spareWrites,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    get: () => request('GET', '/repos/acme/releases/pulls'),
    write: () => request('POST', '/repos/acme/releases/check-runs'),
    query: () => request('POST', '/graphql'),
    makeToken: () => request('POST', '/app/installations/1/access_tokens'),
  };
}

/** A minute before it is filled. */
function quota(remaining: number, { resource = 'core', status = 200 } = {}): ScriptedAnswer {
  const headers = {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(start / second + 60),
    'x-ratelimit-resource': resource,
  };
  return { status, headers };
}

describe('the limits', () => {
  test('are not known before GitHub tells them', async () => {
    const { spare, get } = watch([{}]);
    expect(spare()).toBe(100);
    await get();
    expect(spare()).toBe(100);
  });

  test('are those that were told last, also by a refusal', async () => {
    const { spare, get } = watch([quota(290), quota(260), {}, quota(0, { status: 403 })]);
    const found = [];
    for (let request = 0; request < 4; request += 1) {
      await get();
      found.push(spare());
    }
    expect(found).toEqual([36, 9, 9, 0]);
  });

  test('of GraphQL are others', async () => {
    const { spare, query } = watch([quota(0, { resource: 'graphql' })]);
    await query();
    expect(spare()).toBe(100);
  });

  test.each([['nonsense'], ['']])('are not known when they are %j', async (text) => {
    const told = quota(290);
    const { spare, get } = watch([{ headers: { ...told.headers, 'x-ratelimit-limit': text || 'NaN' } }]);
    await get();
    expect(spare()).toBe(100);
  });

  test('count what changes the repository, an hour long, and nothing else', async () => {
    const { spare, wait, write, get, query, makeToken } = watch([quota(900)]);
    await get();
    const before = spare();
    await query();
    await makeToken();
    await get();
    expect(spare()).toBe(before);
    await write();
    await write();
    expect(spare()).toBe(before - 2);
    wait(60 * second);
    expect(spare()).toBe(before);
  });

  test.each<[string, ScriptedAnswer, number]>([
    ['as long as GitHub asks', { status: 403, headers: { 'retry-after': '90' } }, 90],
    ['also after too many requests', { status: 429, headers: { 'retry-after': '30' } }, 30],
    ['a minute when it does not say how long', { status: 429 }, 60],
  ])('let wait %s', async (_, refused, seconds) => {
    const { spare, wait, write } = watch([refused]);
    await write();
    wait((seconds - 1) * second);
    expect(spare()).toBe(0);
    wait(second);
    expect(spare()).toBe(100);
  });

  test('let nobody wait after any other refusal', async () => {
    const { spare, write } = watch([{ status: 403 }, { status: 503, headers: { 'retry-after': '90' } }]);
    await write();
    await write();
    expect(spare()).toBe(100);
  });
});
