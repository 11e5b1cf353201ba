import { describe, expect, test } from '@jest/globals';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { awaitBuilds } from '../../../src/domain/readiness/await-builds.ts';
import { type CheckState, worstState } from '../../../src/domain/readiness/check-state.ts';
import { unbuiltVersions } from '../../../src/domain/readiness/unbuilt-versions.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { catalogEntry, commit, context, entry, plan } from '../../support/builders.ts';
import { target } from '../../support/targets.ts';

const half = 30 * 60_000;
const catalog = new Map([['shop', catalogEntry('shop', { ready: { check: 'build', within: half } })]]);
const states = {
  success: { kind: 'success', said: 'success' },
  running: { kind: 'running', said: 'in progress' },
  failed: { kind: 'failed', said: 'failure' },
  absent: { kind: 'absent', said: null },
  unknown: { kind: 'unknown', said: 'git alone shows no checks' },
} as const satisfies Record<string, CheckState>;

const builds = (state: CheckState, revision = '2.0.0') => new Map([['shop', new Map([[revision, state]])]]);

function judge(change: Partial<PlanContext>, judged: PlanEntry = entry('shop')) {
  return judgePlan(context(plan([judged]), { catalog, ...change })).findings.map(
    ({ code, severity, message, path }) => ({ found: `${code} ${severity} ${path.join('/')}`, message }),
  );
}

describe('a version whose catalog wants it built', () => {
  test.each([
    ['success', []],
    ['running', ['version-not-built notice applications/shop']],
    ['unknown', ['version-not-built warning applications/shop']],
    ['absent', ['version-not-built error applications/shop']],
    ['failed', ['version-not-built error applications/shop']],
  ] as const)('and whose check is %s', (state, found) => {
    expect(judge({ builds: builds(states[state]) }).map((it) => it.found)).toEqual(found);
  });

  test.each(['running', 'unknown', 'absent', 'failed'] as const)(
    'is refused when its time is over and its check is %s',
    (state) => {
      const [finding] = judge({ builds: builds(states[state]), mustBeBuilt: true });
      expect(finding?.found).toBe('version-not-built error applications/shop');
      expect(finding?.message).toContain('30 min from the merge are over');
    },
  );

  test.each([
    [
      'running',
      "'build' of c2c2c2c2c2c2 of acme/shop is in progress; once merged the plan waits for it for 30 min",
    ],
    ['failed', "'build' of c2c2c2c2c2c2 of acme/shop is failure; have it built"],
    ['absent', "c2c2c2c2c2c2 of acme/shop has no check or status 'build'; have it built"],
    ['unknown', 'cannot be seen (git alone shows no checks); once merged the plan waits for it for 30 min'],
  ] as const)('says what was found of a check that is %s, and what comes of it', (state, words) => {
    expect(judge({ builds: builds(states[state]) })[0]?.message).toContain(words);
  });

  test('is asked about by its commit when it is yet to be tagged', () => {
    const next = {
      application: 'shop',
      action: 'tag-and-deploy',
      version: '2.1.0',
      commit: commit('ab'),
    } as const;
    expect(judge({ builds: builds(states.absent, commit('ab')) }, next)).toMatchObject([
      { found: 'version-not-built error applications/shop' },
    ]);
    expect(judge({ builds: builds(states.absent, '2.1.0') }, next)).toEqual([]);
  });

  test.each<[string, Partial<PlanContext>, PlanEntry]>([
    ['nobody asked', {}, entry('shop')],
    [
      'the catalog demands nothing',
      { builds: builds(states.absent), catalog: new Map([['shop', catalogEntry('shop')]]) },
      entry('shop'),
    ],
    [
      'it is deployed again as it is',
      { builds: builds(states.absent), ...target('shop', '2.0.0') },
      { application: 'shop', action: 'redeploy' },
    ],
  ])('is not judged when %s', (_, change, judged) => {
    expect(judge(change, judged)).toEqual([]);
  });

  test.each<[string, Partial<PlanContext>, string]>([
    ['is skipped', target('shop', '2.0.0'), 'already-deployed'],
    ['is wrong', { tags: new Map([['shop', new Map()]]) }, 'tag-not-found'],
  ])('says nothing of what %s', (_, change, code) => {
    const found = judge({ builds: builds(states.absent), ...change }).map((it) => it.found.split(' ')[0]);
    expect(found).toContain(code);
    expect(found).not.toContain('version-not-built');
  });
});

describe('builds that are waited for', () => {
  const mergedAt = '2026-11-20T10:00:00Z';
  const wait = (now: string, ...entries: readonly string[]) => {
    const known = new Map([
      ['shop', catalogEntry('shop', { ready: { check: 'build', within: half } })],
      ['ledger', catalogEntry('ledger', { ready: { check: 'ci / image', within: 2 * half } })],
      ['web', catalogEntry('web')],
    ]);
    const unbuilt = unbuiltVersions({
      plan: plan(entries.map((name) => entry(name))),
      catalog: known,
      builds: new Map([...known.keys()].map((name) => [name, new Map([['2.0.0', states.running]])])),
    });
    return awaitBuilds(unbuilt, { mergedAt, now });
  };

  test.each([
    ['none', '2026-11-20T10:00:00Z', ['web'], undefined],
    ['one', '2026-11-20T10:29:59Z', ['shop', 'web'], '2026-11-20T10:30:00.000Z'],
    ['one whose time is over', '2026-11-20T10:30:00Z', ['shop'], undefined],
    [
      'several, as long as one has time',
      '2026-11-20T10:30:00Z',
      ['shop', 'ledger'],
      '2026-11-20T11:00:00.000Z',
    ],
    ['several whose time is over', '2026-11-20T11:00:00Z', ['shop', 'ledger'], undefined],
  ])('are %s', (_, now, names, until) => {
    expect(wait(now, ...names)?.until).toBe(until);
  });

  test('are named', () => {
    expect(wait(mergedAt, 'shop', 'ledger')).toMatchObject({
      why: "'build' of shop 2.0.0, 'ci / image' of ledger 2.0.0",
      problems: [
        { code: 'version-not-built', severity: 'notice', application: 'shop' },
        { code: 'version-not-built', severity: 'notice', application: 'ledger' },
      ],
    });
  });
});

test.each([
  [[], 'absent'],
  [['absent', 'success'], 'success'],
  [['success', 'running'], 'running'],
  [['failed', 'running'], 'failed'],
  [['success', 'unknown'], 'unknown'],
] as const)('of %j together the state is %s', (kinds, worst) => {
  expect(worstState(kinds.map((kind) => states[kind])).kind).toBe(worst);
});
