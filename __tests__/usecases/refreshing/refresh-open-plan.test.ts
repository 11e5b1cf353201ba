import { beforeEach, describe, expect, test } from '@jest/globals';
import type { RefreshAnswer } from '../../../src/domain/refreshing/refresh.ts';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import { refreshOpenPlan } from '../../../src/usecases/refreshing/refresh-open-plan.ts';
import { revisableOnBranch } from '../../../src/usecases/revising/revisable-plan.ts';
import { commit } from '../../support/builders.ts';
import { createHandOverButton } from '../../support/buttons/hand-over-button.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function refresh(branch = 'plan/qa/one'): Promise<RefreshAnswer> {
  const { ports } = world;
  return refreshOpenPlan(ports, await world.trusted(), revisableOnBranch(ports, branch));
}

async function textOn(branch = 'plan/qa/one'): Promise<string> {
  const { repository } = world.ports;
  const file = `plans/${branch.split('/').at(-1)}.yml`;
  const tip = (await repository.branches(branch)).get(branch) ?? '';
  return new TextDecoder().decode((await repository.read(tip, [file])).get(file)?.bytes ?? undefined);
}

/** A person makes the only commit of a plan anew. */
async function amend(branch: string, text: string, times: { at?: number; authored?: number } = {}) {
  const [, environment, plan] = branch.split('/');
  const base = `env/${environment}`;
  const from = (await world.ports.repository.branches(base)).get(base) ?? '';
  world.store.remove(branch);
  return world.store.commit({ branch, from, files: { [`plans/${plan}.yml`]: text }, ...times });
}

const seconds = () => Math.ceil(world.clock.now() / 1000);

/** Another plan is merged and executed. */
async function deploy(plan: string, versions: Readonly<Record<string, string>>): Promise<void> {
  world.merge(plan, planText(versions));
  await world.execute();
}

const untag = (application: string, tag: string) =>
  world.sources.repositories.get(`acme/${application}`)?.delete(tag);

const unchanged = { dropped: [], adjusted: [], added: [], problems: [], commit: null };

describe('a plan whose choices hold', () => {
  test('stays as it is, even when the source has something newer', async () => {
    const text = planText({ lonely: '2.0.0' });
    await world.open('one', text);
    const commits = world.store.messages.length;
    expect(await refresh()).toEqual({
      ...unchanged,
      plan: 'one',
      environment: 'qa',
      branch: 'plan/qa/one',
      file: 'plans/one.yml',
    });
    expect(await textOn()).toBe(text);
    expect(world.store.messages).toHaveLength(commits);
  });

  test('stays as it is when it goes back, because the latest of the source is no substitute', async () => {
    await world.adopt('qa', { application: 'lonely', version: '2.0.0' });
    const origin = { kind: 'backout', environment: 'qa', plan: 'zero' };
    const text = planText({ lonely: '1.0.0', shop: '1.5.0' }, { origin });
    await world.open('one', text);
    expect(await refresh()).toMatchObject({
      ...unchanged,
      problems: [{ code: 'newer-in-target' }, { code: 'tag-not-found' }],
    });
    expect(await textOn()).toBe(text);
  });

  test('asks nobody for more than validating does', async () => {
    await world.open('one', planText({ lonely: '2.0.0' }));
    await refresh();
    expect(world.sources.asked).toEqual(['acme/lonely']);
  });
});

describe('a plan whose choices do not hold any more', () => {
  test('gets the versions that there are, and keeps the rest to the byte', async () => {
    const text = `# mine\n${planText({ shop: { version: '2.0.0', notes: 'slowly' }, lonely: '1.0.0' })}notes: keep # this\n`;
    await world.open('one', text);
    untag('shop', 'v2.0.0');
    const answer = await refresh();
    expect(answer).toMatchObject({
      plan: 'one',
      commit: expect.stringMatching(/^[0-9a-f]{40}$/),
      adjusted: [{ application: 'shop', from: '2.0.0', to: '3.0.0' }],
      problems: [],
    });
    expect(await textOn()).toBe(
      text.replace(
        'version: 2.0.0\n    notes: slowly\n',
        `version: 3.0.0\n    notes: slowly\n    commit: ${commit('c3')}\n`,
      ),
    );
    expect(world.store.messages.at(-1)).toBe('refresh qa/one');
    expect(await refresh()).toMatchObject({ ...unchanged, plan: 'one' });
  });

  test('gets what the source has when the target has overtaken it', async () => {
    await world.open('one', planText({ lonely: '1.0.0' }));
    await deploy('hotfix', { lonely: '2.0.0' });
    expect(await refresh()).toMatchObject({
      adjusted: [{ application: 'lonely', from: '1.0.0', to: '3.0.0' }],
    });
    expect(await textOn()).toContain('lonely: { version: 3.0.0,');
  });

  test('is left to a person where the source has nothing for it', async () => {
    await world.adopt('qa', { application: 'lonely', version: '1.0.0' });
    await world.adopt('production', { application: 'lonely', version: '2.0.0' });
    const text = planText({ lonely: '1.0.0' }, { source: 'qa', target: 'production' });
    await world.open('one', text, 'production');
    expect(await refresh('plan/production/one')).toMatchObject({
      plan: 'one',
      commit: null,
      adjusted: [],
      problems: [{ code: 'newer-in-target', application: 'lonely' }],
    });
    expect(await textOn('plan/production/one')).toBe(text);
  });

  test('loses an application that the source has lost', async () => {
    await world.open('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    world.sources.repositories.set('acme/shop', new Map());
    expect(await refresh()).toMatchObject({
      dropped: [{ application: 'shop', reason: 'application-not-in-source' }],
      problems: [{ code: 'application-not-in-source', severity: 'warning' }],
    });
    expect(await textOn()).toBe(planText({ lonely: '2.0.0' }));
  });

  test('is refused when nothing would be left', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    world.sources.repositories.set('acme/shop', new Map());
    expect(await refresh()).toMatchObject({
      ...{ plan: null, branch: null, file: null, commit: null },
      problems: [{ code: 'no-application-in-source', severity: 'error' }],
    });
    expect(await textOn()).toBe(planText({ shop: '2.0.0' }));
  });
});

describe('an application that had been left out because nothing differed', () => {
  beforeEach(async () => {
    await deploy('earlier', { audit: '2.0.0' });
    await world.open('one', planText({ lonely: '2.0.0', audit: '2.0.0' }));
    const files = { 'plans/one.yml': planText({ lonely: '2.0.0' }) };
    world.store.commit({ branch: 'plan/qa/one', files, at: seconds() });
    await world.clock.sleep(60_000);
  });

  test('stays out while the target has the version', async () => {
    expect(await refresh()).toMatchObject(unchanged);
  });

  test('comes back when somebody takes the target back', async () => {
    await world.adopt('qa', { application: 'audit', version: '1.0.0' });
    expect(await refresh()).toMatchObject({
      added: [{ application: 'audit', version: '2.0.0', reason: expect.stringContaining('now has 1.0.0') }],
    });
    expect(await textOn()).toBe(
      `${planText({ lonely: '2.0.0' })}  audit: { version: 2.0.0, commit: ${commit('c2')} }\n`,
    );
    expect(await refresh()).toMatchObject(unchanged);
  });

  test('stays out when the target moves on to what the source has', async () => {
    await deploy('later', { audit: '3.0.0' });
    expect(await refresh()).toMatchObject(unchanged);
  });

  test('is left alone while a run deploys it, and that is said', async () => {
    const handOver = createHandOverButton();
    world.store.meddle(({ message }) => {
      if (message.includes(': claim later')) handOver.press();
      return 'none';
    });
    world.merge('later', planText({ audit: '3.0.0' }));
    await world.execute({ handOver: handOver.signal });
    expect(await refresh()).toMatchObject({
      ...unchanged,
      problems: [{ code: 'would-wait', severity: 'notice', application: 'audit', plan: 'qa/later' }],
    });
  });
});

test('an application that was taken out stays out although the target got its version before a rebase', async () => {
  await world.open('one', planText({ lonely: '2.0.0', audit: '2.0.0' }));
  const taken = seconds();
  await world.clock.sleep(60_000);
  await deploy('other', { audit: '2.0.0' });
  await world.clock.sleep(60_000);
  await amend('plan/qa/one', planText({ lonely: '2.0.0', audit: '2.0.0' }), {
    at: seconds(),
    authored: taken,
  });
  const files = { 'plans/one.yml': planText({ lonely: '2.0.0' }) };
  world.store.commit({ branch: 'plan/qa/one', files, at: seconds(), authored: taken });
  await world.clock.sleep(60_000);
  await world.adopt('qa', { application: 'audit', version: '1.0.0' });
  expect(await refresh()).toMatchObject(unchanged);
});

test('an application that a follow-up had to leave out comes back when its source has it', async () => {
  await deploy('one', { shop: '2.0.0', lonely: '2.0.0' });
  await world.adopt('qa', { application: 'shop', version: '2.0.0' });
  const tags = world.sources.repositories.get('acme/shop') ?? new Map();
  world.sources.repositories.set('acme/shop', new Map());
  const request = { kind: 'reuse', run: { environment: 'qa', plan: 'one' }, target: 'production' } as const;
  const reused = await followUp(world.ports, await world.trusted(), { ...request, source: 'development' });
  expect(reused).toMatchObject({ dropped: [{ application: 'shop' }] });
  world.sources.repositories.set('acme/shop', tags);
  expect(await refresh('plan/production/one')).toMatchObject({
    added: [{ application: 'shop', version: '2.0.0', reason: expect.stringContaining('did not have it') }],
  });
});

test('an application that a person took out of a follow-up by amending it stays out', async () => {
  await deploy('one', { shop: '2.0.0', lonely: '2.0.0' });
  const request = { kind: 'reuse', run: { environment: 'qa', plan: 'one' }, target: 'production' } as const;
  await followUp(world.ports, await world.trusted(), request);
  const branch = 'plan/production/one';
  const text = await textOn(branch);
  const amended = text.replace(/^ +shop: .*\n/m, '');
  expect(amended).not.toBe(text);
  await amend(branch, amended);
  expect(await refresh(branch)).toMatchObject({ commit: null, added: [] });
});

test('an application that refreshing had to drop comes back when its source has it', async () => {
  await world.open('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
  const tags = world.sources.repositories.get('acme/shop') ?? new Map();
  world.sources.repositories.set('acme/shop', new Map());
  expect(await refresh()).toMatchObject({ dropped: [{ application: 'shop' }] });
  expect(world.store.messages.at(-1)).toBe('refresh qa/one\n\nNot-in-source: shop');
  expect(await refresh()).toMatchObject({ ...unchanged, plan: 'one' });
  world.sources.repositories.set('acme/shop', tags);
  expect(await refresh()).toMatchObject({
    added: [{ application: 'shop', version: '2.0.0', reason: expect.stringContaining('did not have it') }],
  });
});

describe('there is nothing to refresh', () => {
  test('in a plan that cannot be read', async () => {
    await world.open('one', 'source: [');
    expect(await refresh()).toMatchObject({ plan: null, problems: [{ code: 'yaml-syntax', line: 1 }] });
  });

  test('in a plan that is merged', async () => {
    await world.open('one', planText({ lonely: '9.0.0' }));
    world.merge('one', planText({ lonely: '9.0.0' }));
    expect(await refresh()).toMatchObject({
      plan: null,
      problems: [{ code: 'usage', message: expect.stringContaining('merged already') }],
    });
  });
});

test('a plan that changes meanwhile is looked at again', async () => {
  await world.open('one', planText({ shop: '2.0.0' }));
  untag('shop', 'v2.0.0');
  let moved = false;
  world.store.meddle(({ branch }) => {
    if (branch === 'plan/qa/one' && !moved) {
      moved = true;
      world.store.commit({ branch, files: { 'plans/one.yml': planText({ shop: '1.0.0' }) } });
    }
    return 'none';
  });
  expect(await refresh()).toMatchObject({ ...unchanged, plan: 'one' });
  expect(await textOn()).toBe(planText({ shop: '1.0.0' }));
});
