import { expect, test } from '@jest/globals';
import { draftCopy } from '../../../src/domain/follow-ups/draft-copy.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { commit, entry, plan } from '../../support/builders.ts';

const available = new Map([
  [
    'shop',
    new Map([
      ['1.0.0', commit('c1')],
      ['2.0.0', commit('c2')],
      ['3.0.0-rc.1', commit('c3')],
    ]),
  ],
  ['ledger', new Map<string, string>()],
]);

function copy(...entries: readonly PlanEntry[]) {
  const draft = draftCopy({
    of: { environment: 'qa', plan: 'one' },
    plan: plan(entries),
    source: 'development',
    available,
  });
  return {
    entries: [...draft.entries.values()],
    dropped: draft.dropped.map(({ application }) => application),
    adjusted: draft.adjusted.map(({ from, to }) => `${from} to ${to}`),
    problems: draft.problems.map(({ code, severity }) => `${code} ${severity}`),
  };
}

const pinned = (version: string, of: string, more = {}) =>
  entry('shop', version, { commit: commit(of), ...more });
const tagged = (version: string) =>
  ({ application: 'shop', action: 'tag-and-deploy', version, commit: commit('dd') }) as const;
const redeploy = { application: 'shop', action: 'redeploy' } as const;
const well = { dropped: [], adjusted: [], problems: [] };
const latest = { ...well, entries: [pinned('2.0.0', 'c2')] };

test.each<[what: string, entry: PlanEntry, copied: ReturnType<typeof copy>]>([
  [
    'a version that is there is pinned',
    entry('shop', '1.0.0'),
    { ...well, entries: [pinned('1.0.0', 'c1')] },
  ],
  ['a commit that is pinned stays', pinned('1.0.0', 'dd'), { ...well, entries: [pinned('1.0.0', 'dd')] }],
  [
    'modules stay, also of the latest',
    entry('shop', '1.5.0', { modules: ['web'] }),
    { ...well, entries: [pinned('2.0.0', 'c2', { modules: ['web'] })], adjusted: ['1.5.0 to 2.0.0'] },
  ],
  [
    'a version that is not there becomes the latest release',
    pinned('9.0.0', 'c9'),
    { ...latest, adjusted: ['9.0.0 to 2.0.0'] },
  ],
  ['a redeployment stays', redeploy, { ...well, entries: [redeploy] }],
  ['what is still to be tagged stays', tagged('4.0.0'), { ...well, entries: [tagged('4.0.0')] }],
  [
    'what has been tagged meanwhile is deployed',
    tagged('2.0.0'),
    { ...well, entries: [pinned('2.0.0', 'dd')] },
  ],
])('%s', (_, written, copied) => {
  expect(copy(written)).toEqual(copied);
});

test('an application that is not there is dropped', () => {
  expect(copy(entry('shop', '2.0.0'), entry('ledger', '1.0.0'), entry('audit', '1.0.0'))).toEqual({
    ...latest,
    dropped: ['ledger', 'audit'],
    problems: ['application-not-in-source warning', 'application-not-in-source warning'],
  });
});

test('when none is there nothing is left to copy', () => {
  expect(copy(entry('ledger', '1.0.0'))).toEqual({
    ...well,
    entries: [],
    problems: ['no-application-in-source error'],
  });
});
