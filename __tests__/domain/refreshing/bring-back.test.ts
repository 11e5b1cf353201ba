import { describe, expect, test } from '@jest/globals';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import { bringBack } from '../../../src/domain/refreshing/bring-back.ts';
import { applicationRecord, commit, plan } from '../../support/builders.ts';

interface Case {
  readonly when: string;
  /** Versions of the source. */
  readonly source: readonly string[];
  readonly target: string | null;
  readonly change?: Partial<ApplicationRecord>;
  readonly back: string | null;
  readonly warned?: boolean;
}

const commits = (versions: readonly string[]) =>
  new Map(versions.map((it) => [it, commit(`c${it.slice(0, 1)}`)]));

function look({ source, target, change }: Case, because: 'same' | 'not-in-source') {
  const record = target === null ? [] : [['ledger', applicationRecord('ledger', target, change)] as const];
  return bringBack(
    { application: 'ledger', version: '2.0.0', because },
    {
      plan: plan([]),
      problems: [],
      available: new Map([['ledger', commits(source)]]),
      target: new Map(record),
      leftOut: [],
    },
  );
}

describe('ledger, left out because the target had 2.0.0 as well', () => {
  test.each<Case>([
    { when: 'it still has', source: ['2.0.0', '3.0.0'], target: '2.0.0', back: null },
    { when: 'went back', source: ['2.0.0', '3.0.0'], target: '1.0.0', back: '2.0.0' },
    { when: 'lost it', source: ['2.0.0', '3.0.0'], target: null, back: '2.0.0' },
    { when: 'went back, and the source lost it', source: ['1.5.0'], target: '1.0.0', back: '1.5.0' },
    {
      when: 'went on to what the source has',
      source: ['2.0.0', '2.1.0', '3.0.0'],
      target: '2.1.0',
      back: null,
    },
    { when: 'got a hotfix, the source is later', source: ['2.0.0', '3.0.0'], target: '2.0.1', back: '3.0.0' },
    {
      when: 'got a hotfix, the source has nothing later',
      source: ['2.0.0'],
      target: '2.0.1',
      back: null,
      warned: true,
    },
    { when: 'got a hotfix, the source has nothing', source: [], target: '2.0.1', back: null, warned: true },
    {
      when: 'went back, but for a module that is later',
      source: ['2.0.0', '2.4.0'],
      target: '1.0.0',
      change: { modules: new Map([['ledger-api', { version: '2.5.0', references: new Map() }]]) },
      back: null,
      warned: true,
    },
    {
      when: 'went back, but for a module that the source has',
      source: ['2.0.0', '2.5.0'],
      target: '1.0.0',
      change: { modules: new Map([['ledger-api', { version: '2.5.0', references: new Map() }]]) },
      back: '2.5.0',
    },
    {
      when: 'is not known any more',
      source: ['2.0.0'],
      target: '2.0.0',
      change: { uncertain: true },
      back: '2.0.0',
    },
  ])('which $when', (it) => {
    const { added, problem } = look(it, 'same');
    expect(added?.entry.version ?? null).toBe(it.back);
    expect(added?.said.version ?? null).toBe(it.back);
    expect(problem !== undefined).toBe(it.warned ?? false);
  });

  test('comes back with its commit and the reason', () => {
    const { added } = look({ when: '', source: ['2.0.0'], target: '1.0.0', back: '2.0.0' }, 'same');
    expect(added).toEqual({
      entry: { application: 'ledger', action: 'deploy', version: '2.0.0', commit: commit('c2') },
      said: {
        application: 'ledger',
        version: '2.0.0',
        reason: "it was left out because 'qa' had 2.0.0 as well, and now has 1.0.0",
      },
    });
  });
});

describe('ledger, left out because the source did not have it', () => {
  test.each<Case>([
    { when: 'has still nothing', source: [], target: null, back: null },
    { when: 'has the version now', source: ['2.0.0', '3.0.0'], target: '1.0.0', back: '2.0.0' },
    { when: 'has another now', source: ['3.0.0'], target: '1.0.0', back: '3.0.0' },
    { when: 'has only what is older than the target', source: ['1.0.0'], target: '1.5.0', back: null },
    { when: 'has what the target has got meanwhile', source: ['2.0.0'], target: '2.0.0', back: null },
  ])('which $when', (it) => {
    const { added, problem } = look(it, 'not-in-source');
    expect(added?.entry.version ?? null).toBe(it.back);
    expect(problem).toBeUndefined();
  });
});
