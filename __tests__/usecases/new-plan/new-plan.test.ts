import { beforeEach, describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import { newPlan } from '../../../src/usecases/new-plan/new-plan.ts';
import type { FreshPlanRequest } from '../../../src/usecases/new-plan/new-plan-request.ts';
import { commit, entry } from '../../support/builders.ts';
import { createFakeTips } from '../../support/fake-tips.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function write(request: Partial<FreshPlanRequest>): Promise<FollowUpAnswer> {
  const applications = [{ application: 'shop' }];
  return newPlan({ ...world.ports, tips: createFakeTips() }, await world.trusted(), {
    target: 'qa',
    source: 'development',
    applications,
    ...request,
  });
}

describe('a new plan', () => {
  test('stands on a branch of its own, commits pinned, the latest version unless one is named', async () => {
    const answer = await write({
      applications: [{ application: 'shop' }, { application: 'ledger', version: '1.0.0' }],
    });
    expect(answer).toEqual({
      plan: '2026-11-20-shop-ledger',
      environment: 'qa',
      target: 'qa',
      branch: 'plan/qa/2026-11-20-shop-ledger',
      file: 'plans/2026-11-20-shop-ledger.yml',
      dropped: [],
      adjusted: [],
      problems: [],
    });
    const { value } = await written(answer);
    expect(value).toMatchObject({
      source: 'development',
      target: 'qa',
      applications: [
        entry('shop', '3.0.0', { commit: commit('c3') }),
        entry('ledger', '1.0.0', { commit: commit('c1') }),
      ],
    });
  });

  test('asks for nothing that is not enforced yet', async () => {
    expect((await written(await write({}))).problems).toEqual([]);
  });

  test('takes a name that is free', async () => {
    await write({});
    world.merge('2026-11-20-shop-2', planText({ audit: '2.0.0' }));
    expect((await write({})).plan).toBe('2026-11-20-shop-3');
  });

  test('takes the name that is asked for', async () => {
    expect((await write({ name: 'release-7' })).branch).toBe('plan/qa/release-7');
    await expect(write({ name: 'release-7' })).rejects.toMatchObject({ kind: 'wrong' });
    await expect(write({ name: '../x' })).rejects.toMatchObject({ kind: 'wrong' });
  });

  test('from an environment takes what that has had whole', async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    const answer = await write({ target: 'production', source: undefined });
    expect((await written(answer)).value?.applications).toEqual([
      entry('shop', '1.0.0', { commit: commit('c1') }),
    ]);
  });

  test('says at once what a person has to adjust', async () => {
    await world.adopt('qa', { application: 'shop', version: '3.0.0' });
    const { plan, problems } = await write({ applications: [{ application: 'shop', version: '2.0.0' }] });
    expect(plan).not.toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['newer-in-target']);
  });
});

describe('no plan is written', () => {
  const branches = async () => [...(await world.ports.repository.branches('plan/')).keys()];

  test.each([
    { what: 'an application is not in the catalog', application: 'unheard-of', code: 'unknown-application' },
    { what: 'a version has no tag', application: 'shop', version: '9.0.0', code: 'tag-not-found' },
  ])('when $what', async ({ application, version, code }) => {
    expect(await write({ applications: [{ application, version }] })).toMatchObject({
      plan: null,
      branch: null,
      file: null,
      problems: [{ code, severity: 'error', application }],
    });
    expect(await branches()).toEqual([]);
  });

  test('when the source never had it', async () => {
    expect(await write({ target: 'production', source: 'qa' })).toMatchObject({
      plan: null,
      problems: [{ code: 'version-not-in-source', message: expect.stringContaining('it has nothing') }],
    });
  });

  test.each([
    { what: 'the target is a root', request: { target: 'development' } },
    { what: 'the target is not configured', request: { target: 'staging' } },
    { what: 'the source is not allowed', request: { target: 'production', source: 'development' } },
    { what: 'there are several sources and none is named', request: { target: 'qa', source: undefined } },
  ])('when $what', async ({ request }) => {
    await expect(write(request)).rejects.toMatchObject({ kind: 'wrong' });
    expect(await branches()).toEqual([]);
  });

  test('when somebody has just written one of that name', async () => {
    world.store.meddle(() => 'moved');
    await expect(write({})).rejects.toMatchObject({ kind: 'no' });
  });
});

async function written({ branch, file }: FollowUpAnswer) {
  const { repository } = world.ports;
  const tip = (await repository.branches(branch ?? '')).get(branch ?? '') ?? '';
  const content = (await repository.read(tip, [file ?? ''])).get(file ?? '');
  return parsePlan({ file: file ?? '', bytes: content?.bytes ?? null });
}
