import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Effect } from '../../../src/domain/records/run/effect.ts';
import { logAddress } from '../../../src/domain/records/run/log-address.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import type { OperationLogs } from '../../../src/ports/operation-logs.ts';
import { RepositoryUnavailable } from '../../../src/ports/release-repository.ts';
import { neverStopped } from '../../../src/ports/stop-signal.ts';
import { followLogs } from '../../../src/usecases/logs/follow-logs.ts';
import { readLogs } from '../../../src/usecases/logs/read-logs.ts';
import { effect, holder, operation, run, time } from '../../support/builders.ts';
import { createFakeClock } from '../../support/fake-clock.ts';

const plan = { environment: 'qa', plan: 'one' };
let texts: Map<string, string>;
let recorded: Run | undefined;

beforeEach(() => {
  texts = new Map([['shop', 'hello\n']]);
  recorded = run('one', { status: 'running', operations: [operation('shop'), operation('audit')] });
});

const logs: OperationLogs = {
  place: ({ environment, application }) => `logs/${environment}/${application}`,
  async read({ application }, from) {
    const bytes = new TextEncoder().encode(texts.get(application) ?? '');
    return texts.has(application) && bytes.length >= from ? bytes.subarray(from) : undefined;
  },
};
const readRecords = async () => ({ run: async () => recorded });
const repository = { refresh: async () => new Map<number, string>() };

describe('what operations have said', () => {
  const read = (...applications: string[]) => readLogs({ readRecords, logs, plan, applications });

  test('is read as far as it is here', async () => {
    expect(await read()).toEqual([
      { application: 'shop', place: 'logs/qa/shop', url: null, text: 'hello\n' },
      { application: 'audit', place: 'logs/qa/audit', url: null, text: null },
    ]);
  });

  test('is read of those that are asked for, which the run must have', async () => {
    expect((await read('audit')).map(({ application }) => application)).toEqual(['audit']);
    await expect(read('ledger')).rejects.toThrow('qa/one has no operation on ledger; it has shop, audit');
  });

  test('needs a run', async () => {
    recorded = undefined;
    await expect(read()).rejects.toThrow('there is no run of qa/one');
  });
});

describe('where an engine shows it', () => {
  const job = { run: 1, attempt: 1, job: 2, url: 'https://github.example/job/2', hosted: true };
  const shownOf = (...effects: Effect[]) =>
    logAddress({
      tries: effects.map((it) => ({ startedAt: time, endedAt: null, outcome: null, effect: it })),
    });

  test('is where its last try was carried out', () => {
    expect(shownOf(effect(1), { kind: 'process', group: 2, ...holder(2, { job }) })).toBe(job.url);
  });

  test('is nowhere before it has begun, and for a process of no job', () => {
    expect([shownOf(), shownOf(effect(1))]).toEqual([null, null]);
  });
});

describe('what an engine deploys from', () => {
  test.each([
    { url: 'https://github.example/acme/gitops/blob/main/qa.yml', shown: true },
    { url: 'acme/gitops', shown: false },
    { url: '/srv/gitops', shown: false },
  ])('is shown when it is a web address: $url', ({ url, shown }) => {
    const manifest: Effect = {
      ...{ kind: 'manifest', id: 'k', url, repository: 'acme/gitops', branch: 'main', wait: null, key: 'k' },
    };
    const tries = [{ startedAt: time, endedAt: null, outcome: null, effect: manifest }];
    expect(logAddress({ tries })).toBe(shown ? url : null);
  });
});

describe('following', () => {
  /** What happens at each look after the first; the run ends with the last one. */
  async function follow(steps: readonly (() => void)[], change: { readonly stopAfter?: number } = {}) {
    const lines: string[] = [];
    let looks = 0;
    const left = await followLogs({
      ...{ readRecords, repository, logs, plan, applications: [] },
      onLine: (application, line) => lines.push(`${application}: ${line}`),
      stop: {
        ...neverStopped,
        get stopped() {
          return looks === change.stopAfter;
        },
      },
      clock: {
        now: () => 0,
        async sleep() {
          steps[looks]?.();
          looks += 1;
          if (looks === steps.length && recorded) recorded = { ...recorded, status: 'finished' };
        },
      },
    });
    return { lines, status: left.status };
  }

  const say = (application: string, text: string) => () =>
    texts.set(application, (texts.get(application) ?? '') + text);

  test('tells whole lines as they come, in their order, and at the end what has no newline', async () => {
    const { lines, status } = await follow([
      say('shop', 'wor'),
      say('audit', 'one\ntwo\n'),
      say('shop', 'ld\nbye'),
    ]);
    expect(lines).toEqual(['shop: hello', 'audit: one', 'audit: two', 'shop: world', 'shop: bye']);
    expect(status).toBe('finished');
  });

  test('puts characters together that come in parts', async () => {
    const euro = new TextEncoder().encode('€\n');
    const halves = [euro.subarray(0, 1), euro.subarray(0)];
    const lines: string[] = [];
    await followLogs({
      ...{ readRecords, repository, plan, applications: ['shop'], stop: neverStopped },
      onLine: (_, line) => lines.push(line),
      logs: { ...logs, read: async (_, from) => (halves[0] ?? euro).subarray(from) },
      clock: {
        now: () => 0,
        async sleep() {
          halves.shift();
          if (halves.length === 1 && recorded) recorded = { ...recorded, status: 'aborted' };
        },
      },
    });
    expect(lines).toEqual(['€']);
  });

  test('says when a log was shortened, once', async () => {
    const shorten = () => texts.set('shop', 'h');
    const { lines } = await follow([shorten, say('shop', 'a much longer text')]);
    expect(lines).toEqual(['shop: hello', expect.stringContaining('is shortened')]);
  });

  test('ends when it is stopped', async () => {
    const { lines, status } = await follow([say('shop', 'more\n'), () => {}, () => {}], { stopAfter: 1 });
    expect(lines).toEqual(['shop: hello', 'shop: more']);
    expect(status).toBe('running');
  });

  test('sees the end that another machine has recorded, also after it could not look', async () => {
    const clock = createFakeClock();
    const began = clock.now();
    const looks: number[] = [];
    const refresh = async () => {
      looks.push(Math.round((clock.now() - began) / 1000));
      if (looks.length === 1) throw new RepositoryUnavailable('the network is down');
      if (recorded) recorded = { ...recorded, status: 'aborted' };
      return new Map<number, string>();
    };
    const question = { readRecords, repository: { refresh }, logs, plan, applications: [] };
    const left = await followLogs({ ...question, clock, stop: neverStopped, onLine: () => {} });
    expect([left.status, looks]).toEqual(['aborted', [10, 20]]);
  });
});
