import { expect, test } from '@jest/globals';
import { leftBehind } from '../../../src/domain/follow-ups/left-behind.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { applicationRecord, operation } from '../../support/builders.ts';

const [early, end, late] = ['2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z', '2026-11-20T11:00:00Z'];
const modules = new Map(['m1', 'm2'].map((name) => [name, { references: new Map() }]));
const m1 = new Map([...modules].slice(0, 1));

/** What qa has of shop: its version, and those of its modules. */
const has = (version: string, versions: Readonly<Record<string, string>>, deployedAt: string | null = end) =>
  applicationRecord('shop', version, {
    deployedAt,
    modules: new Map(
      Object.entries(versions).map(([name, it]) => [name, { version: it, references: new Map() }]),
    ),
  });

/** Version 2.5.0 was left out, because something newer was there. */
const skipped = (change: Partial<Operation>) =>
  operation('shop', { state: 'skipped', reason: 'newer-in-target', to: '2.5.0', modules, ...change });

const part = (from: string) => skipped({ from, modules: m1, whole: false });
const mixed = { m1: '3.0.0', m2: '2.0.0' };

test.each([
  { what: 'the version of a part', it: part('2.0.0'), record: has('2.0.0', mixed), left: '3.0.0' },
  { what: 'it, by a hair', it: part('2.0.0'), record: has('2.0.0', { m1: '2.5.1' }), left: '2.5.1' },
  { what: 'the version of all', it: skipped({ from: '3.0.0' }), record: undefined, left: '3.0.0' },
  {
    what: 'that of a part and no newer one of the application',
    it: part('4.0.0'),
    record: has('4.0.0', { m1: '3.0.0', m2: '4.0.0' }, early),
    left: '3.0.0',
  },
  {
    what: 'that of the run and none that came later',
    it: skipped({ from: '3.0.0' }),
    record: has('4.0.0', { m1: '4.0.0', m2: '4.0.0' }, late),
    left: '3.0.0',
  },
])('a run has left $what', ({ it, record, left }) => {
  expect(leftBehind({ endedAt: end }, it, record)).toBe(left);
});

test.each([
  { why: 'it is not newer', it: part('2.0.0'), record: has('2.0.0', { m1: '2.5.0' }) },
  { why: 'the version of the application is older', it: skipped({ from: '2.0.0' }), record: undefined },
  { why: 'nothing is known of a part', it: part('3.0.0'), record: undefined },
  { why: 'something came after the run', it: part('3.0.0'), record: has('3.0.0', mixed, late) },
  { why: 'nobody knows since when it stands', it: part('3.0.0'), record: has('3.0.0', mixed, null) },
  { why: 'the part is gone', it: part('3.0.0'), record: has('3.0.0', { m2: '3.0.0' }) },
  { why: 'the parts differ', it: skipped({ from: '2.0.0' }), record: has('2.0.0', mixed) },
  { why: 'it was there already', it: skipped({ from: '3.0.0', reason: 'already-deployed' }) },
  { why: 'it was deployed', it: operation('shop', { state: 'succeeded', from: '3.0.0' }) },
])('a run has left nothing newer when $why', ({ it, record }) => {
  expect(leftBehind({ endedAt: end }, it, record)).toBeUndefined();
});
