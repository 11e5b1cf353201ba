import { beforeEach, describe, expect, test } from '@jest/globals';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import { newPlan } from '../../../src/usecases/new-plan/new-plan.ts';
import type { CopyRequest } from '../../../src/usecases/new-plan/new-plan-request.ts';
import { commit, entry } from '../../support/builders.ts';
import { createFakeTips } from '../../support/fake-tips.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';
import { planOfWritten, textOfWritten } from '../../support/written-plan.ts';

const sections = `notes: |
  Refunds, first wave.
# who is awake
team:
  - name: Ada   # until noon
    role: deployment engineer
`;
const occasion = `timing: { not-before: 2026-11-24T09:00:00Z }
override: { freeze: urgent }
acknowledge: { downgrades: [shop] }
`;
const settings = 'settings: { shop: { colour: red } }\n';
const original = `source: development
target: qa
applications:
  shop: 2.0.0   # with refunds
  ledger: { version: 1.0.0, notes: as agreed }
`;

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function copy(request: Partial<CopyRequest> = {}): Promise<FollowUpAnswer> {
  const from = { environment: 'qa', plan: 'one' };
  return newPlan({ ...world.ports, tips: createFakeTips() }, await world.trusted(), {
    from,
    applications: [],
    ...request,
  });
}

const textOf = (answer: FollowUpAnswer) => textOfWritten(world.ports.repository, answer);
const planOf = (answer: FollowUpAnswer) => planOfWritten(world.ports.repository, answer);

test('a copy has the sections to the byte, and nothing that belonged to the occasion', async () => {
  await world.open('one', `${original}${occasion}${settings}${sections}`);
  const answer = await copy();
  expect(answer).toEqual({
    plan: '2026-11-20-shop-ledger',
    environment: 'qa',
    target: 'qa',
    branch: 'plan/qa/2026-11-20-shop-ledger',
    file: 'plans/2026-11-20-shop-ledger.yml',
    dropped: [],
    adjusted: [],
    problems: expect.any(Array),
  });
  expect(await textOf(answer)).toBe(`source: development
target: qa
applications:
  shop: { version: 2.0.0, commit: ${commit('c2')} }   # with refunds
  ledger: { version: 1.0.0, notes: as agreed, commit: ${commit('c1')} }
${settings}${sections}origin: { kind: copy, environment: qa, plan: one, by: Ada }
`);
});

describe('a plan may be copied', () => {
  test.each<[status: string, make: (text: string) => Promise<unknown>]>([
    ['open', (text) => world.open('one', text)],
    ['merged', async (text) => world.merge('one', text)],
    [
      'finished',
      async (text) => {
        world.merge('one', text);
        await world.execute();
        expect((await world.run('one')).status).toBe('finished');
      },
    ],
    [
      'aborted',
      async (text) => {
        world.deployer.script('shop', { open: () => failed });
        world.merge('one', text);
        await world.execute();
        expect((await world.run('one')).status).toBe('aborted');
      },
    ],
    [
      'ended, and gone from the branch',
      async (text) => {
        world.merge('one', text);
        await world.execute();
        world.merge('one', null);
      },
    ],
  ])('that is %s', async (_, make) => {
    await make(`${original}${sections}`);
    const answer = await copy();
    expect(await textOf(answer)).toContain(sections);
    expect((await planOf(answer))?.origin).toEqual({
      kind: 'copy',
      environment: 'qa',
      plan: 'one',
      by: 'Ada',
    });
  });

  test('again and again', async () => {
    await world.open('one', original);
    await copy();
    expect((await copy()).plan).toBe('2026-11-20-shop-ledger-2');
  });

  test('as a copy of a copy, whose origin is the nearer one', async () => {
    await world.open('one', original);
    const { plan } = await copy({ name: 'two', by: 'Bea' });
    const answer = await copy({ from: { environment: 'qa', plan: plan ?? '' } });
    expect((await planOf(answer))?.origin).toEqual({
      kind: 'copy',
      environment: 'qa',
      plan: 'two',
      by: 'Ada',
    });
  });

  test('for somebody who is known to ask', async () => {
    await world.open('one', original);
    expect((await planOf(await copy({ by: 'bea' })))?.origin?.by).toBe('bea');
  });
});

describe('other applications', () => {
  test('take the place of those of the plan', async () => {
    await world.open('one', `${original}${settings}${sections}`);
    const answer = await copy({
      applications: [{ application: 'audit' }, { application: 'shop', version: '3.0.0' }],
    });
    expect(answer).toMatchObject({ plan: '2026-11-20-audit-shop', dropped: [], adjusted: [] });
    const text = await textOf(answer);
    expect(text).toContain(sections);
    expect(text).not.toContain('settings');
    expect((await planOf(answer))?.applications).toEqual([
      entry('shop', '3.0.0', { commit: commit('c3') }),
      entry('audit', '3.0.0', { commit: commit('c3') }),
    ]);
  });

  test('stand below those with a mark at their key', async () => {
    await world.open('one', 'source: development\ntarget: qa\napplications:\n  ? lonely\n  : 2.0.0\n');
    const answer = await copy({ applications: [{ application: 'lonely' }, { application: 'shop' }] });
    expect((await planOf(answer))?.applications).toEqual([
      entry('lonely', '3.0.0', { commit: commit('c3') }),
      entry('shop', '3.0.0', { commit: commit('c3') }),
    ]);
  });

  test('may replace all of them', async () => {
    await world.open('one', `${original}${sections}`);
    const answer = await copy({ applications: [{ application: 'lonely' }] });
    expect((await planOf(answer))?.applications).toEqual([
      entry('lonely', '3.0.0', { commit: commit('c3') }),
    ]);
    expect(await textOf(answer)).toContain(sections);
  });

  test('that are not there are refused', async () => {
    await world.open('one', original);
    expect(await copy({ applications: [{ application: 'shop', version: '9.0.0' }] })).toMatchObject({
      plan: null,
      problems: [{ code: 'tag-not-found' }],
    });
  });
});

describe('versions', () => {
  test('that the source does not have become its latest, applications that it does not have are dropped', async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    await world.open('one', `${original}${settings}`);
    const answer = await copy({ target: 'production' });
    expect(answer).toMatchObject({
      environment: 'production',
      branch: 'plan/production/2026-11-20-shop',
      adjusted: [
        {
          application: 'shop',
          from: '2.0.0',
          to: '1.0.0',
          reason: "'qa' does not have 2.0.0; its latest is 1.0.0",
        },
      ],
      dropped: [{ application: 'ledger', reason: 'application-not-in-source' }],
      problems: [{ code: 'application-not-in-source', severity: 'warning', application: 'ledger' }],
    });
    const plan = await planOf(answer);
    expect(plan).toMatchObject({ source: 'qa', target: 'production' });
    expect(plan?.applications).toEqual([entry('shop', '1.0.0', { commit: commit('c1') })]);
    expect(await textOf(answer)).not.toContain('settings');
  });

  test('of a source that has none of them are refused', async () => {
    await world.open('one', original);
    expect(await copy({ target: 'production' })).toMatchObject({
      plan: null,
      problems: [{ code: 'no-application-in-source', severity: 'error' }],
    });
  });
});

describe('nothing is copied', () => {
  test('from a plan that does not exist', async () => {
    await expect(copy()).rejects.toMatchObject({
      kind: 'no',
      problems: [
        { code: 'run-not-found', plan: 'qa/one', message: expect.stringContaining('no plan qa/one') },
      ],
    });
  });

  test('from a plan that cannot be read', async () => {
    await world.open('one', 'source: [');
    expect(await copy()).toMatchObject({ plan: null, problems: [{ code: 'yaml-syntax' }] });
  });

  test('from another environment to one that takes from several sources, unless one is named', async () => {
    world.configure({ production: { sources: ['qa', 'development'] } });
    world.merge('one', planText({ shop: '2.0.0' }, { source: 'qa', target: 'production' }), 'production');
    const from = { environment: 'production', plan: 'one' };
    await expect(copy({ from, target: 'qa' })).rejects.toMatchObject({ kind: 'wrong' });
    expect((await planOf(await copy({ from, target: 'qa', source: 'development' })))?.source).toBe(
      'development',
    );
  });
});
