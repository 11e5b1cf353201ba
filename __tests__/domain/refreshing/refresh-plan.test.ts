import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import type { Problem, ProblemCode, Severity } from '../../../src/domain/problem.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import {
  brokenChoices,
  type RefreshQuestion,
  refreshPlan,
} from '../../../src/domain/refreshing/refresh-plan.ts';
import { applicationRecord, commit, entry, plan } from '../../support/builders.ts';

const [c1, c2, c3] = [commit('c1'), commit('c2'), commit('c3')];

function found(code: ProblemCode, application = 'shop', severity: Severity = 'error'): Problem {
  return { code, severity, message: 'x', application };
}

const shop = entry('shop', '2.0.0', { commit: c2 });

function refresh(change: Partial<RefreshQuestion> & { readonly entries?: readonly PlanEntry[] } = {}) {
  const { entries = [shop], ...question } = change;
  return refreshPlan({
    plan: plan(entries),
    problems: [],
    available: new Map(),
    target: new Map(),
    leftOut: [],
    ...question,
  });
}

const has = (versions: Readonly<Record<string, string>>) =>
  new Map([['shop', new Map(Object.entries(versions))]]);
const targetHas = (record: ApplicationRecord) => new Map([['shop', record]]);
const nothing = { entries: new Map(), dropped: [], adjusted: [], added: [], problems: [] };

describe('a choice that holds', () => {
  test.each([
    { what: 'nothing is wrong with it', problems: [] },
    { what: 'it is there already', problems: [found('already-deployed', 'shop', 'notice')] },
    { what: 'something else is wrong with it', problems: [found('producer-missing')] },
    { what: 'another one is broken', problems: [found('tag-not-found', 'other')] },
    { what: 'that it is older is only said', problems: [found('newer-in-target', 'shop', 'notice')] },
  ])('stays, because $what', ({ problems }) => {
    expect(brokenChoices({ plan: plan([shop]), problems })).toEqual([]);
    expect(refresh({ problems, available: has({ '3.0.0': c3 }) })).toEqual(nothing);
  });
});

describe('a choice that does not hold', () => {
  test.each<{ code: ProblemCode; says: string }>([
    { code: 'tag-not-found', says: "'development' does not have 2.0.0 any more" },
    { code: 'version-not-in-source', says: "'development' does not have 2.0.0 any more" },
    { code: 'version-blocked', says: '2.0.0 was marked bad' },
    { code: 'newer-in-target', says: "'qa' has something newer than 2.0.0 by now" },
    { code: 'tag-moved', says: 'the tag of 2.0.0 was moved' },
  ])('for $code becomes the latest version of the source', ({ code, says }) => {
    const problems = [found(code)];
    expect(brokenChoices({ plan: plan([shop]), problems })).toEqual(['shop']);
    const reason = `${says}; 3.0.0 is the latest version in 'development'`;
    expect(refresh({ problems, available: has({ '1.0.0': c1, '3.0.0': c3, '4.0.0-rc.1': c1 }) })).toEqual({
      ...nothing,
      entries: new Map([['shop', { ...shop, version: '3.0.0', commit: c3 }]]),
      adjusted: [{ application: 'shop', from: '2.0.0', to: '3.0.0', reason }],
    });
  });

  test('keeps its modules', () => {
    const partly = { ...shop, modules: ['shop-api'] };
    const { entries } = refresh({
      entries: [partly],
      problems: [found('tag-not-found')],
      available: has({ '3.0.0': c3 }),
    });
    expect(entries.get('shop')).toEqual({ ...partly, version: '3.0.0', commit: c3 });
  });

  test.each([
    { target: '2.9.9', adjusted: true },
    { target: '3.0.0', adjusted: true },
    { target: '3.0.1', adjusted: false },
  ])('is left to a person when the target has something later: $target', ({ target, adjusted }) => {
    const refreshed = refresh({
      problems: [found('newer-in-target')],
      available: has({ '3.0.0': c3 }),
      target: targetHas(applicationRecord('shop', target)),
    });
    expect(refreshed.adjusted).toHaveLength(adjusted ? 1 : 0);
    expect(refreshed.dropped).toEqual([]);
  });

  test.each<{ when: string; modules?: readonly string[]; adjusted: boolean }>([
    { when: 'all of it is wanted', adjusted: false },
    { when: 'the module is wanted', modules: ['shop-web'], adjusted: false },
    { when: 'another module is wanted', modules: ['shop-api'], adjusted: true },
  ])('is left to a person when a module of the target is later, and $when', ({ adjusted, modules }) => {
    const references = new Map();
    const record = applicationRecord('shop', '2.5.0', {
      modules: new Map([
        ['shop-api', { version: '2.5.0', references }],
        ['shop-web', { version: '3.0.1', references }],
      ]),
    });
    const refreshed = refresh({
      entries: [{ ...shop, ...(modules && { modules }) }],
      problems: [found('newer-in-target')],
      available: has({ '3.0.0': c3 }),
      target: targetHas(record),
    });
    expect(refreshed.adjusted).toHaveLength(adjusted ? 1 : 0);
  });

  test('is left to a person when the target has had the latest version as another commit', () => {
    const record = applicationRecord('shop', '1.0.0', { versions: new Map([['3.0.0', c1]]) });
    const question = { problems: [found('tag-not-found')], available: has({ '3.0.0': c3 }) };
    expect(refresh({ ...question, target: targetHas(record) })).toEqual(nothing);
  });

  test('is left to a person when the source has no other', () => {
    const question = { problems: [found('newer-in-target')], available: has({ '2.0.0': c2 }) };
    expect(refresh(question)).toEqual(nothing);
  });
});

describe('a version that is another commit now', () => {
  const problems = [found('tag-moved')];

  test('is pinned anew, and that is said', () => {
    expect(refresh({ problems, available: has({ '2.0.0': c3, '3.0.0': c1 }) })).toMatchObject({
      entries: new Map([['shop', { ...shop, commit: c3 }]]),
      adjusted: [
        { application: 'shop', from: '2.0.0', to: '2.0.0', reason: expect.stringContaining(c3.slice(0, 12)) },
      ],
    });
  });

  test.each([
    { what: 'the target has had it as before', target: c2, adjusted: ['3.0.0'] },
    { what: 'the target has had it as it is now', target: c3, adjusted: ['2.0.0'] },
  ])('is judged by what the target has had: $what', ({ target, adjusted }) => {
    const record = applicationRecord('shop', '1.0.0', { versions: new Map([['2.0.0', target]]) });
    const available = has({ '2.0.0': c3, '3.0.0': c1 });
    const refreshed = refresh({ problems, available, target: targetHas(record) });
    expect(refreshed.adjusted.map(({ to }) => to)).toEqual(adjusted);
  });
});

describe('an application that the source does not have any more', () => {
  const problems = [found('version-not-in-source')];

  test('is dropped with a warning', () => {
    expect(refresh({ entries: [shop, entry('other')], problems })).toEqual({
      ...nothing,
      dropped: [{ application: 'shop', reason: 'application-not-in-source' }],
      problems: [expect.objectContaining({ code: 'application-not-in-source', severity: 'warning' })],
    });
  });

  test('is not dropped when it was the last one: then the plan is refused', () => {
    expect(refresh({ problems })).toEqual({
      ...nothing,
      problems: [expect.objectContaining({ code: 'no-application-in-source', severity: 'error' })],
    });
  });

  test('is not dropped as a redeployment, which takes nothing from there', () => {
    const redeploy = { application: 'shop', action: 'redeploy' } as const;
    expect(refresh({ entries: [redeploy], problems: [found('not-deployed')] })).toEqual(nothing);
  });
});

test('a plan that has been refreshed holds: of what was changed nothing is changed again', () => {
  const version: fc.Arbitrary<string> = fc.constantFrom('1.0.0', '2.0.0', '3.0.0');
  const code = fc.constantFrom<ProblemCode>(
    'tag-not-found',
    'newer-in-target',
    'tag-moved',
    'version-blocked',
  );
  fc.assert(
    fc.property(fc.uniqueArray(version), fc.option(version), code, (versions, there, broken) => {
      const question = {
        problems: [found(broken)],
        available: has(Object.fromEntries(versions.map((it) => [it, c1]))),
        target: there === null ? new Map() : targetHas(applicationRecord('shop', there)),
      };
      const first = refresh({ ...question, entries: [shop, entry('other')] });
      const changed = first.entries.get('shop');
      if (changed === undefined) return;
      const again = refresh({ ...question, problems: [], entries: [changed, entry('other')] });
      expect(again).toEqual(nothing);
      expect('version' in changed && versions.includes(changed.version)).toBe(true);
    }),
  );
});
