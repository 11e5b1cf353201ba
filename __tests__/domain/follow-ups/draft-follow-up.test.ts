import { describe, expect, test } from '@jest/globals';
import {
  draftRetry,
  draftReuse,
  type FollowUpDraft,
  type FollowUpQuestion,
  type ReuseQuestion,
} from '../../../src/domain/follow-ups/draft-follow-up.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { commit, entry, operation, plan, run } from '../../support/builders.ts';

const two = new Map([['2.0.0', commit('c2')]]);
const three = new Map([...two, ['3.0.0', commit('c3')], ['10.0.0-rc.1', commit('cc')]]);
const redeploy = (application: string) => ({ application, action: 'redeploy' }) as const;

function question(
  entries: readonly PlanEntry[],
  change: Partial<FollowUpQuestion> & { readonly operations?: readonly Operation[] } = {},
): Omit<ReuseQuestion, 'latest'> {
  const operations = change.operations ?? entries.map(({ application }) => operation(application));
  return {
    run: run('one', { operations }),
    plan: plan(entries),
    source: 'development',
    available: new Map(entries.map(({ application }) => [application, two])),
    present: new Map(),
    ...change,
  };
}

const entriesOf = (draft: FollowUpDraft) => [...draft.entries.values()];

describe('a retry', () => {
  test('repeats every entry, commits pinned where the run knew them', () => {
    const entries = [
      entry('shop'),
      entry('ledger', '2.0.0', { commit: commit('ee') }),
      entry('web', '2.0.0', { modules: ['web-api'] }),
      redeploy('reports'),
    ];
    expect(draftRetry(question(entries))).toEqual({
      entries: new Map<string, PlanEntry>([
        ['shop', entry('shop', '2.0.0', { commit: commit('c2') })],
        ['ledger', entry('ledger', '2.0.0', { commit: commit('ee') })],
        ['web', entry('web', '2.0.0', { modules: ['web-api'], commit: commit('c2') })],
        ['reports', redeploy('reports')],
      ]),
      dropped: [],
      adjusted: [],
      problems: [],
    });
  });

  test('deploys what the run has tagged as a plain version, and tags what it has not', () => {
    const tagged = { action: 'tag-and-deploy', version: '2.0.0', commit: commit('ab') } as const;
    const entries = [
      { application: 'shop', ...tagged, modules: ['shop-api'] },
      { application: 'ledger', ...tagged },
      { application: 'web', ...tagged },
    ];
    const operations = [
      operation('shop', { action: 'tag-and-deploy', tagged: true }),
      operation('ledger', { action: 'tag-and-deploy' }),
    ];
    const available = new Map([['shop', two]]);
    expect(draftRetry(question(entries, { operations, available }))).toMatchObject({
      entries: new Map<string, PlanEntry>([
        ['shop', entry('shop', '2.0.0', { commit: commit('ab'), modules: ['shop-api'] })],
        ['ledger', { application: 'ledger', ...tagged }],
        ['web', { application: 'web', ...tagged }],
      ]),
      dropped: [],
    });
  });

  test.each<{ rule: string; operations: readonly Operation[] }>([
    { rule: 'the run never knew', operations: [operation('shop', { commit: null })] },
    { rule: 'the run never came to', operations: [] },
  ])('pins no commit that $rule', ({ operations }) => {
    expect(entriesOf(draftRetry(question([entry('shop')], { operations })))).toEqual([entry('shop')]);
  });

  test('drops what the source does not have at all, and says so', () => {
    const available = new Map([['shop', two]]);
    expect(draftRetry(question([entry('shop'), entry('ledger')], { available }))).toMatchObject({
      entries: new Map([['shop', { version: '2.0.0' }]]),
      dropped: [{ application: 'ledger', reason: 'application-not-in-source' }],
      problems: [{ code: 'application-not-in-source', severity: 'warning', application: 'ledger' }],
    });
  });

  test('keeps a version that the source does not have: a person adjusts it', () => {
    const available = new Map([['shop', new Map([['1.0.0', commit('c1')]])]]);
    expect(draftRetry(question([entry('shop')], { available })).dropped).toEqual([]);
  });

  test('keeps a redeployment, which needs no source', () => {
    const draft = draftRetry(question([redeploy('reports')], { available: new Map() }));
    expect(draft).toMatchObject({
      dropped: [],
      problems: [],
      entries: new Map([['reports', redeploy('reports')]]),
    });
  });
});

describe('a reuse', () => {
  test('deploys what the run left behind, commits pinned, subsets kept', () => {
    const entries = [entry('shop'), entry('web', '2.0.0', { modules: ['web-api'] }), redeploy('reports')];
    const operations = [
      operation('shop'),
      operation('web'),
      operation('reports', { action: 'redeploy', to: '1.5.0', commit: commit('c1') }),
    ];
    expect(draftReuse({ ...question(entries, { operations }), latest: false })).toEqual({
      entries: new Map([
        ['shop', entry('shop', '2.0.0', { commit: commit('c2') })],
        ['web', entry('web', '2.0.0', { commit: commit('c2'), modules: ['web-api'] })],
        ['reports', entry('reports', '1.5.0', { commit: commit('c1') })],
      ]),
      dropped: [],
      adjusted: [],
      problems: [],
    });
  });

  test('deploys what was skipped because it was there already', () => {
    const skipped = operation('shop', { state: 'skipped', reason: 'already-deployed' });
    const draft = draftReuse({ ...question([entry('shop')], { operations: [skipped] }), latest: false });
    expect(entriesOf(draft)).toMatchObject([{ version: '2.0.0' }]);
  });

  describe('of what was left out because something newer was there', () => {
    const newer = operation('shop', { state: 'skipped', reason: 'newer-in-target', from: '3.0.0' });
    const entries = [entry('shop'), entry('ledger')];
    const operations = [newer, operation('ledger')];
    const reuse = (available: FollowUpQuestion['available'], latest = false) =>
      draftReuse({ ...question(entries, { operations, available }), latest });
    const has = (shop: ReadonlyMap<string, string>) => new Map([...Object.entries({ shop, ledger: two })]);

    test('deploys what was there, with which the others were tried, and says so', () => {
      const draft = reuse(has(three));
      expect(entriesOf(draft)).toEqual([
        entry('shop', '3.0.0', { commit: commit('c3') }),
        entry('ledger', '2.0.0', { commit: commit('c2') }),
      ]);
      const reason = "what 'qa' had already, which is newer";
      expect(draft.adjusted).toEqual([{ application: 'shop', from: '2.0.0', to: '3.0.0', reason }]);
    });

    test('deploys what was wanted of a part, when nobody knows at what that stood', () => {
      const part = { ...newer, whole: false };
      const draft = draftReuse({ ...question([entry('shop')], { operations: [part] }), latest: false });
      expect(entriesOf(draft)).toEqual([entry('shop', '2.0.0', { commit: commit('c2') })]);
      expect(draft.adjusted).toEqual([]);
    });

    test('pins no commit where the source does not have that: a person adjusts it', () => {
      expect(entriesOf(reuse(has(two)))[0]).toEqual(entry('shop', '3.0.0'));
    });

    test('says nothing of what it drops', () => {
      const draft = reuse(has(new Map()));
      expect(draft.dropped.map(({ application }) => application)).toEqual(['shop']);
      expect(draft.adjusted).toEqual([]);
    });

    test('takes the latest when it is asked for', () => {
      const available = has(new Map([...three, ['4.0.0', commit('c4')]]));
      expect(entriesOf(reuse(available, true))[0]).toEqual(entry('shop', '4.0.0', { commit: commit('c4') }));
    });
  });

  test('pins no commit that the run never knew', () => {
    const operations = [operation('shop', { commit: null })];
    const draft = draftReuse({ ...question([entry('shop')], { operations }), latest: false });
    expect(entriesOf(draft)).toEqual([entry('shop')]);
  });

  test('drops a redeployed application that the source never had whole', () => {
    const available = new Map([['shop', two]]);
    const entries = [entry('shop'), redeploy('reports')];
    expect(draftReuse({ ...question(entries, { available }), latest: false }).dropped).toEqual([
      { application: 'reports', reason: 'application-not-in-source' },
    ]);
  });

  test('of the latest takes the highest release that the source has, commit and all, and says so', () => {
    const available = new Map([
      ['shop', three],
      ['ledger', two],
    ]);
    const draft = draftReuse({ ...question([entry('shop'), entry('ledger')], { available }), latest: true });
    expect(entriesOf(draft)).toEqual([
      entry('shop', '3.0.0', { commit: commit('c3') }),
      entry('ledger', '2.0.0', { commit: commit('c2') }),
    ]);
    expect(draft.adjusted).toEqual([
      {
        application: 'shop',
        from: '2.0.0',
        to: '3.0.0',
        reason: "the latest version in 'development'",
      },
    ]);
  });

  test('of the latest drops what the source does not have', () => {
    const available = new Map([['shop', three]]);
    const draft = draftReuse({ ...question([entry('shop'), entry('ledger')], { available }), latest: true });
    expect(draft.dropped.map(({ application }) => application)).toEqual(['ledger']);
  });
});

describe('a source that has none of the applications', () => {
  test.each([new Map(), new Map([['shop', new Map<string, string>()]])])(
    'leaves nothing: %p',
    (available) => {
      const draft = draftReuse({ ...question([entry('shop')], { available }), latest: true });
      expect(draft).toMatchObject({
        entries: new Map(),
        dropped: [],
        adjusted: [],
        problems: [{ code: 'no-application-in-source', severity: 'error' }],
      });
    },
  );
});
