import { describe, expect, test } from '@jest/globals';
import type { WaitingFor } from '../../../src/domain/records/run/waiting-for.ts';
import { offersInWords } from '../../../src/render/in-words/offers-in-words.ts';
import {
  actionInWords,
  namesInWords,
  plannedInWords,
  reasonInWords,
  versionsInWords,
  wantedInWords,
} from '../../../src/render/in-words/operation-in-words.ts';
import { originInWords } from '../../../src/render/in-words/origin-in-words.ts';
import { settingsInWords } from '../../../src/render/in-words/settings-in-words.ts';
import { statusInWords } from '../../../src/render/in-words/status-in-words.ts';
import { betweenInWords, shortTime, timeInWords } from '../../../src/render/in-words/time-in-words.ts';
import { waitInWords } from '../../../src/render/in-words/wait-in-words.ts';

describe('times', () => {
  test('between two times, when both are known', () => {
    expect(betweenInWords('2026-11-20T09:00:00Z', '2026-11-20T09:02:05.400Z')).toBe('2 min 5 s');
    expect(betweenInWords(null, '2026-11-20T09:02:05Z')).toBeUndefined();
    expect(betweenInWords('2026-11-20T09:02:05Z', null)).toBeUndefined();
  });

  test('points in time are in UTC', () => {
    expect(timeInWords('2026-11-20T10:15:04.999+01:00')).toBe('2026-11-20 09:15:04 UTC');
    expect(shortTime('2026-11-20T09:15:04Z')).toBe('2026-11-20 09:15');
  });
});

describe('operations', () => {
  test.each([
    [{ from: '2.2.0', to: '2.3.0' }, '2.2.0 → 2.3.0'],
    [{ from: null, to: '2.3.0' }, 'new → 2.3.0'],
    [{ from: '1.8.0', to: '1.8.0' }, '1.8.0'],
    [{ from: '1.8.0', to: null }, '1.8.0 → ?'],
    [{ from: null, to: null }, 'new → ?'],
  ])('%j', (versions, words) => {
    expect(versionsInWords(versions)).toBe(words);
  });

  test.each([
    [{ from: '10s', to: '30s' }, 'timeout: 10s → 30s'],
    [{ from: null, to: '30s' }, 'timeout: new → 30s'],
    [{ to: '30s' }, 'timeout: 30s'],
  ])('settings %j', (change, words) => {
    const settings = new Map([['timeout', change]]);
    expect(settingsInWords({ settings, secrets: ['api-key'] })).toEqual([words, 'secret api-key']);
  });

  test('actions', () => {
    expect(actionInWords('deploy')).toBe('deploy');
    expect(actionInWords('tag-and-deploy')).toBe('tag and deploy');
    expect(plannedInWords({ action: 'deploy' })).toBe('deploy');
    const tagging = { tag: 'v1.8.0', commit: 'ab'.repeat(20) };
    expect(plannedInWords({ action: 'tag-and-deploy', tagging })).toBe(
      'tag abababababab as v1.8.0 and deploy',
    );
    expect(actionInWords('redeploy')).toBe('deploy again');
  });

  test('a reason is a code in words, or a sentence', () => {
    expect(reasonInWords('already-deployed')).toBe('already deployed');
    expect(reasonInWords('ended with exit-code 1')).toBe('ended with exit-code 1');
  });

  test('many names are counted', () => {
    expect(namesInWords(['a', 'b', 'c'])).toBe('a, b, c');
    expect(namesInWords(['a', 'b', 'c', 'd'])).toBe('a, b, 2 more');
  });

  test('what a plan wants', () => {
    expect(
      wantedInWords(
        new Map([
          ['payments', '2.3.0'],
          ['constructor', 'redeploy'],
        ]),
      ),
    ).toEqual(['payments@2.3.0', 'constructor (redeploy)']);
  });
});

test.each([
  ['aborted', 'operator', 'aborted by the operator'],
  ['aborted', null, 'aborted'],
  ['finished-with-warnings', 'system', 'finished with warnings'],
  ['backing-out', null, 'backing out'],
] as const)('status %s ended by %s', (status, endedBy, words) => {
  expect(statusInWords({ status, endedBy })).toBe(words);
});

test('an origin says who asked, when that is known', () => {
  const origin = { kind: 'retry', environment: 'qa', plan: 'a' } as const;
  expect(originInWords(origin)).toBe('retry of qa/a');
  expect(originInWords({ ...origin, by: 'alice' })).toBe('retry of qa/a, asked for by alice');
});

test('offers are commands to type', () => {
  expect(
    offersInWords(['validate', 'abort', 'continue', 'confirm'], { environment: 'qa', plan: 'a' }),
  ).toEqual([
    { name: 'Next', text: 'deployment-plans validate plan/qa/a' },
    { name: '', text: 'deployment-plans abort qa/a' },
    { name: '', text: 'deployment-plans continue qa/a' },
    { name: '', text: 'deployment-plans confirm qa/a' },
  ]);
});

describe('waitInWords', () => {
  const wait: WaitingFor = { plan: 'qa/other', reason: 'limit', modules: [], until: null };
  test.each<[Partial<WaitingFor>, string]>([
    [
      { reason: 'same-module', modules: ['a', 'b'] },
      'waits for qa/other, which deploys the same modules: a, b',
    ],
    [{ reason: 'reference', modules: ['a'] }, 'waits for qa/other, which is tied to it by references: a'],
    [{ reason: 'order' }, 'waits for its turn: qa/other was merged earlier and still waits'],
    [
      { reason: 'limit', plan: null },
      'waits for a free place: as many plans are under way as the environment allows',
    ],
    [
      { reason: 'freeze', plan: null, until: '2027-01-04T00:00:00Z' },
      'waits for the end of a freeze, until 2027-01-04 00:00 UTC',
    ],
    [
      { reason: 'freeze', plan: null, until: '2026-07-04T00:00:00Z', why: 'move', timezone: 'Europe/Lisbon' },
      'waits for the end of a freeze (move), until 2026-07-04 01:00 Europe/Lisbon (00:00 UTC)',
    ],
    [
      { reason: 'window', plan: null, until: '2026-07-04T00:00:00Z', timezone: 'Moon/Tycho' },
      'waits for its time, until 2026-07-04 00:00 UTC',
    ],
    [
      { reason: 'pause', plan: null, why: 'Ada: database moves' },
      'waits until the environment is no longer paused (Ada: database moves)',
    ],
    [
      { reason: 'block', plan: null, why: 'ledger: incident 42' },
      'waits until an application is no longer blocked (ledger: incident 42)',
    ],
    [{ reason: 'evidence', plan: null }, 'waits until everything that it is checked against can be read'],
    [
      { reason: 'evidence', plan: null, until: '2026-07-04T00:00:00Z', why: "'build' of shop 2.0.0" },
      "waits for 'build' of shop 2.0.0, until 2026-07-04 00:00 UTC",
    ],
  ])('%j', (change, sentence) => {
    expect(waitInWords({ ...wait, ...change })).toBe(sentence);
  });
});
