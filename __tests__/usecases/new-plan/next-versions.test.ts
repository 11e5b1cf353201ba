import { beforeEach, describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import { versionMarksPath } from '../../../src/domain/layout.ts';
import { newPlan } from '../../../src/usecases/new-plan/new-plan.ts';
import type { FreshPlanRequest } from '../../../src/usecases/new-plan/new-plan-request.ts';
import { commit } from '../../support/builders.ts';
import { createFakeTips, type FakeTips } from '../../support/fake-tips.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';

let world: MemoryWorld;
let tips: FakeTips;
beforeEach(async () => {
  world = await createMemoryWorld();
  tips = createFakeTips();
  tips.known.set('acme/lonely', commit('ff'));
});

const next = [{ application: 'lonely', next: true }];

async function write(request: Partial<FreshPlanRequest> = {}): Promise<FollowUpAnswer> {
  const wanted = { target: 'qa', source: 'development', applications: next, ...request };
  return newPlan({ ...world.ports, tips }, await world.trusted(), wanted);
}

async function entriesOf({ branch, file }: FollowUpAnswer) {
  const { repository } = world.ports;
  const tip = (await repository.branches(branch ?? '')).get(branch ?? '') ?? '';
  const content = (await repository.read(tip, [file ?? ''])).get(file ?? '');
  return parsePlan({ file: file ?? '', bytes: content?.bytes ?? null }).value?.applications;
}

const tagged = (version: string, of: string) => [
  { application: 'lonely', action: 'tag-and-deploy', version, commit: commit(of) },
];

describe('the next version', () => {
  test('from a root is the next minor one, of the commit that the default branch names', async () => {
    expect(await entriesOf(await write())).toEqual(tagged('3.1.0', 'ff'));
  });

  test('from another environment is the next patch, of the commit that is deployed there', async () => {
    await world.adopt('qa', { application: 'lonely', version: '2.0.0' });
    const answer = await write({ target: 'production', source: 'qa' });
    expect(await entriesOf(answer)).toEqual(tagged('3.0.1', 'c2'));
  });

  test('is above what any environment has, although its tag is gone', async () => {
    await world.adopt('production', { application: 'lonely', version: '3.0.0' });
    world.sources.repositories.set('acme/lonely', new Map([['v1.0.0', commit('c1')]]));
    expect(await entriesOf(await write())).toEqual(tagged('3.1.0', 'ff'));
  });

  test('is above what was marked bad', async () => {
    const bad = { '4.0.0': { reason: 'leaks', by: 'Eve', at: '2026-11-20T10:00:00Z' } };
    const text = JSON.stringify({ schema: 1, application: 'lonely', bad });
    world.store.commit({ branch: 'deployment-records', files: { [versionMarksPath('lonely')]: text } });
    expect(await entriesOf(await write())).toEqual(tagged('4.1.0', 'ff'));
  });

  test('of what has never had one is the first', async () => {
    world.sources.repositories.set('acme/lonely', new Map());
    expect(await entriesOf(await write())).toEqual(tagged('0.1.0', 'ff'));
  });

  test('is judged at once, as a commit that becomes a version', async () => {
    world.sources.commits.add(commit('ff'));
    expect(await write()).toMatchObject({ plan: '2026-11-20-lonely', problems: [] });
  });

  test('is told when its commit is not there', async () => {
    expect((await write()).problems).toMatchObject([{ code: 'commit-not-found', application: 'lonely' }]);
  });
});

describe('there is no next version', () => {
  test.each<[string, Partial<FreshPlanRequest>, string]>([
    ['without a commit', { applications: [{ application: 'audit', next: true }] }, 'commit-not-found'],
    ['of what the source does not have', { target: 'production', source: 'qa' }, 'version-not-in-source'],
    ['of what is unknown', { applications: [{ application: 'lonley', next: true }] }, 'unknown-application'],
  ])('%s', async (_, request, code) => {
    expect(await write(request)).toMatchObject({ plan: null, problems: [{ code, severity: 'error' }] });
  });

  test('above the last number that there is', async () => {
    const most = Number.MAX_SAFE_INTEGER;
    world.sources.repositories.set('acme/lonely', new Map([[`v${most}.${most}.${most}`, commit('c1')]]));
    expect(await write()).toMatchObject({ plan: null, problems: [{ code: 'usage' }] });
  });

  test('for want of an answer', async () => {
    world.sources.repositories.delete('acme/lonely');
    await expect(write()).rejects.toMatchObject({ kind: 'lost' });
  });
});

describe('what has changed since its last tag', () => {
  const latest = [{ application: 'lonely' }];

  test('is a warning that says the next version', async () => {
    const { plan, problems } = await write({ applications: latest });
    expect(plan).not.toBeNull();
    expect(problems).toEqual([
      {
        code: 'tag-not-found',
        severity: 'warning',
        application: 'lonely',
        message: `the default branch of acme/lonely is at ${commit('ff').slice(0, 12)}, which no version of lonely names; to deploy that, tag it: the next version is 3.1.0`,
      },
    ]);
  });

  test.each<[string, Partial<FreshPlanRequest>]>([
    ['is not when a tag names its newest commit', { applications: latest }],
    [
      'does not matter when a version is named',
      { applications: [{ application: 'lonely', version: '2.0.0' }] },
    ],
    ['is not known when nobody answers', { applications: [{ application: 'audit' }] }],
  ])('%s', async (what, request) => {
    if (what.startsWith('is not when')) tips.known.set('acme/lonely', commit('c2'));
    expect((await write(request)).problems).toEqual([]);
  });

  test('does not matter to what comes from another environment', async () => {
    await world.adopt('qa', { application: 'lonely', version: '2.0.0' });
    const answer = await write({ target: 'production', source: 'qa', applications: latest });
    expect(answer.problems).toEqual([]);
  });
});
