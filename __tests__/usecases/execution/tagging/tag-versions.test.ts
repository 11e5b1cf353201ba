import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../../src/domain/records/run/run.ts';
import type { Pulse } from '../../../../src/ports/pulse.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import { type Tagger, TagNotMade } from '../../../../src/ports/tagger.ts';
import {
  type TaggingQuestion,
  tagVersions,
} from '../../../../src/usecases/execution/tagging/tag-versions.ts';
import { catalogEntry, operation, run } from '../../../support/builders.ts';
import { createMemoryTagger, type MemoryTagger } from '../../../support/memory/memory-tagger.ts';
import { noPulse } from '../../../support/no-pulse.ts';

const one = '1'.repeat(40);
const two = '2'.repeat(40);

const catalog = new Map(
  ['payments', 'ledger', 'orders'].map((application) => [
    application,
    catalogEntry(application, { repository: `acme/${application}` }),
  ]),
);

const toTag = (application: string, commit: string) =>
  operation(application, { action: 'tag-and-deploy', to: '1.8.0', tag: 'v1.8.0', commit });

describe('tags of a run', () => {
  let tagger: MemoryTagger;
  beforeEach(() => {
    tagger = createMemoryTagger(new Map([...catalog.keys()].map((name) => [`acme/${name}`, new Map()])));
  });

  const tag = (...operations: readonly Operation[]) => tagUnless({}, operations);
  function tagUnless(change: Partial<TaggingQuestion>, operations: readonly Operation[]) {
    const tagging = run('41', { status: 'running', operations });
    return tagVersions({
      run: tagging,
      pinned: { catalog },
      ports: portsOf(tagging),
      stop: neverStopped,
      ...change,
    });
  }
  const portsOf = (newest: Run) => ({
    ...{ tagger, pulse: noPulse, repository: { refresh: async () => new Map<number, string>() } },
    readRecords: async () => ({ run: async () => newest }),
  });
  const tags = () =>
    Object.fromEntries([...tagger.repositories].map(([name, known]) => [name, Object.fromEntries(known)]));

  test('are made of all operations that tag and deploy, and of no other', async () => {
    const deployed = operation('orders', { to: '1.8.0', tag: 'v1.8.0', commit: one });
    expect(await tag(toTag('payments', one), deployed, toTag('ledger', two))).toEqual({
      tagged: ['payments', 'ledger'],
      refused: undefined,
    });
    expect(tags()).toEqual({
      'acme/payments': { 'v1.8.0': one },
      'acme/ledger': { 'v1.8.0': two },
      'acme/orders': {},
    });
  });

  test('say by which plan they were made, and by whom', async () => {
    await tag(toTag('payments', one));
    expect(tagger.requests).toEqual([
      {
        ...{ repository: 'acme/payments', tag: 'v1.8.0', commit: one },
        message: 'v1.8.0\n\nDeployment-Plan: qa/41',
        by: { name: 'deployment-plans', email: 'deployment-plans@localhost' },
      },
    ]);
  });

  test('are not made again, nor for what is skipped', async () => {
    const done = { ...toTag('payments', one), tagged: true } as const;
    const skipped = { ...toTag('ledger', one), state: 'skipped' } as const;
    expect(await tag(done, skipped)).toEqual({ tagged: [], refused: undefined });
    expect(tagger.requests).toEqual([]);
  });

  test('may be there already, on the same commit', async () => {
    tagger.repositories.get('acme/payments')?.set('v1.8.0', one);
    expect(await tag(toTag('payments', one))).toEqual({ tagged: ['payments'], refused: undefined });
  });

  test('that are elsewhere end it, and nothing after them is tried', async () => {
    tagger.repositories.get('acme/ledger')?.set('v1.8.0', two);
    const answer = await tag(toTag('payments', one), toTag('ledger', one), toTag('orders', one));
    expect(answer).toEqual({
      tagged: ['payments'],
      refused: {
        code: 'tag-exists',
        severity: 'error',
        application: 'ledger',
        message:
          'v1.8.0 of acme/ledger names 222222222222, not 111111111111; nothing was deployed, choose another version',
      },
    });
    expect(tags()['acme/orders']).toEqual({});
  });

  test('are made no more once the run is to end', async () => {
    const stopped = await tagUnless({ stop: { ...neverStopped, stopped: true } }, [toTag('payments', one)]);
    expect([stopped, tags()['acme/payments']]).toEqual([{ tagged: [], refused: undefined }, {}]);
  });

  test('are made no more once somebody else has recorded that the run is to end', async () => {
    let beat = () => {};
    const ports = portsOf(run('41', { status: 'aborting' }));
    const slow: Tagger = {
      async tag(request) {
        const outcome = await tagger.tag(request);
        beat();
        await setImmediate();
        return outcome;
      },
    };
    const pulse: Pulse = {
      onBeat(listener) {
        beat = listener;
        return () => {};
      },
    };
    const operations = [toTag('payments', one), toTag('ledger', two)];
    expect(await tagUnless({ ports: { ...ports, tagger: slow, pulse } }, operations)).toEqual({
      tagged: ['payments'],
      refused: undefined,
    });
    expect(tags()['acme/ledger']).toEqual({});
  });

  test.each([
    ['no-commit', 'commit-not-found'],
    ['refused', 'source-unreachable'],
    ['unavailable', 'source-unreachable'],
  ] as const)('that cannot be made for %s end it with %s', async (kind, code) => {
    tagger.failWith(new TagNotMade(kind, 'acme/payments says no'));
    expect(await tag(toTag('payments', one))).toEqual({
      tagged: [],
      refused: {
        code,
        severity: 'error',
        application: 'payments',
        message: 'acme/payments says no; nothing was deployed',
      },
    });
  });
});
