import { describe, expect, test } from '@jest/globals';
import {
  declareFailure,
  declareSuccess,
  markUncertain,
  recordFailure,
  recordSuccess,
} from '../../../../src/domain/records/environment/application-transitions.ts';
import { isInDoubtBy } from '../../../../src/domain/records/environment/doubts.ts';
import {
  type ApplicationRecord,
  unknownApplication,
} from '../../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../../src/domain/records/run/operation.ts';
import { applicationRecord, commit, modules, operation } from '../../../support/builders.ts';

const at = (minute: number) => `2026-11-20T11:0${minute}:00.000Z`;
const there = applicationRecord('shop', '1.0.0', {
  modules: new Map(['api', 'web', 'old'].map((it) => [it, { version: '1.0.0', references: new Map() }])),
  settings: new Map([['k', 'zero']]),
});

/** An operation that ends at a minute, and sets what tells it apart. */
function to(version: string, minute: number, names: readonly string[], whole = false): Operation {
  const tag = `v${version}`;
  const of = modules(Object.fromEntries(names.map((it) => [it, []])));
  const settings = new Map([['k', version]]);
  return operation('shop', {
    ...{ to: version, tag, commit: commit(version.slice(0, 1)), endedAt: at(minute) },
    ...{ modules: of, whole, settings },
  });
}

const failed = (record: ApplicationRecord, its: Operation, plan: string) =>
  recordFailure(markUncertain(record, its, plan), its);
const succeeded = (record: ApplicationRecord, its: Operation, plan: string) =>
  recordSuccess(markUncertain(record, its, plan), {
    ...{ operation: its, plan, at: its.endedAt ?? '', duration: 1 },
  });
const declared = (record: ApplicationRecord, its: Operation, plan: string) =>
  declareSuccess(record, { operation: its, plan, at: at(9) });
const versionsIn = (record: ApplicationRecord) =>
  [...record.modules].map(([name, { version }]) => `${name} ${version}`).sort();

const first = to('2.0.0', 1, ['api', 'web', 'new'], true);
const then = to('3.0.0', 2, ['api']);

describe('a success that a person declares', () => {
  test('is what it would have been at its end when nothing followed it', () => {
    const { durations: _, ...asKnown } = succeeded(there, first, 'qa/one');
    expect(declared(failed(there, first, 'qa/one'), first, 'qa/one')).toMatchObject(asKnown);
  });

  test('keeps what a later plan has brought, and brings what is in doubt', () => {
    const record = succeeded(failed(there, first, 'qa/one'), then, 'qa/two');
    const after = declared(record, first, 'qa/one');
    expect(after).toMatchObject({
      ...{ version: '3.0.0', tag: 'v3.0.0', commit: commit('3'), plan: 'qa/two', deployedAt: at(2) },
      ...{ settings: new Map([['k', '3.0.0']]), uncertain: false, failed: null },
    });
    expect(versionsIn(after)).toEqual(['api 3.0.0', 'new 2.0.0', 'web 2.0.0']);
    expect([...after.versions.keys()]).toEqual(['1.0.0', '2.0.0']);
  });

  test('sets what nobody has set since', () => {
    const its = { ...first, settings: new Map([['other', 'one']]) };
    const record = succeeded(failed(there, its, 'qa/one'), then, 'qa/two');
    expect(declared(record, its, 'qa/one').settings).toEqual(
      new Map([
        ['k', '3.0.0'],
        ['other', 'one'],
      ]),
    );
  });

  test('of some modules takes none away', () => {
    const its = to('2.0.0', 1, ['web']);
    const record = succeeded(failed(there, its, 'qa/one'), then, 'qa/two');
    expect(versionsIn(declared(record, its, 'qa/one'))).toEqual(['api 3.0.0', 'old 1.0.0', 'web 2.0.0']);
  });

  test('leaves to a later plan what that has in doubt', () => {
    const both = failed(failed(there, first, 'qa/one'), then, 'qa/two');
    const after = declared(both, first, 'qa/one');
    expect(after.doubts).toEqual(new Map([['api', ['qa/two']]]));
    expect(versionsIn(declareFailure(after, then, 'qa/two'))).toEqual([
      ...['api 2.0.0', 'new 2.0.0', 'web 2.0.0'],
    ]);
    expect(versionsIn(declared(after, then, 'qa/two'))).toEqual(['api 3.0.0', 'new 2.0.0', 'web 2.0.0']);
  });

  test('is the same in whatever order two are declared', () => {
    const both = failed(failed(there, first, 'qa/one'), then, 'qa/two');
    const inOrder = declared(declared(both, first, 'qa/one'), then, 'qa/two');
    const reversed = declared(declared(both, then, 'qa/two'), first, 'qa/one');
    expect(reversed).toEqual(inOrder);
    expect(inOrder).toMatchObject({ version: '3.0.0', plan: 'qa/two', uncertain: false });
  });

  test('of a redeployment is what was there when it began, whatever was declared before', () => {
    const again: Operation = { ...to('1.0.0', 2, ['api', 'web', 'old']), action: 'redeploy' };
    const both = failed(failed(there, first, 'qa/one'), again, 'qa/two');
    const after = declared(declared(both, first, 'qa/one'), again, 'qa/two');
    expect(versionsIn(after)).toEqual(['api 1.0.0', 'new 2.0.0', 'old 1.0.0', 'web 1.0.0']);
    expect(after.uncertain).toBe(false);
  });

  test('brings all but what has come since where the record did not name what is in doubt', () => {
    const record = succeeded(
      { ...there, uncertain: true, uncertainBy: 'qa/one', failed: '2.0.0' },
      then,
      'qa/two',
    );
    expect(isInDoubtBy(record, 'qa/one')).toBe(true);
    const after = declared(record, first, 'qa/one');
    expect(versionsIn(after)).toEqual(['api 3.0.0', 'new 2.0.0', 'web 2.0.0']);
    expect(after.uncertain).toBe(false);
  });

  test('leaves in doubt by a later plan what it adds where the record names nothing', () => {
    const before = { ...unknownApplication('shop'), uncertain: true, uncertainBy: 'qa/one' };
    const both = failed(before, to('3.0.0', 2, ['api'], true), 'qa/two');
    expect(declared(both, first, 'qa/one').doubts?.get('new')).toEqual(['qa/two']);
  });

  test('brings the rest of what came first where the record names nothing', () => {
    const before = { ...unknownApplication('shop'), uncertain: true, uncertainBy: 'qa/one' };
    const after = declared(succeeded(before, then, 'qa/two'), first, 'qa/one');
    expect(versionsIn(after)).toEqual(['api 3.0.0', 'new 2.0.0', 'web 2.0.0']);
  });
});
