import { beforeEach, describe, expect, test } from '@jest/globals';
import { parseDelivery } from '../../../src/codec/records/delivery.ts';
import { deliveriesPath, recordsBranch } from '../../../src/domain/layout.ts';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { deliverFollowUps } from '../../../src/usecases/follow-ups/deliver-follow-ups.ts';
import { followUpsOnBranchesAlone } from '../../../src/usecases/follow-ups/follow-up.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import { planText } from '../../support/memory-world.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
  world.world.configure({ qa: { 'on-abort': 'retry', 'promote-to': 'production' } });
});

const owed = async () => (await world.world.state()).record?.owes ?? [];

/** What the records say became of the follow-up of `one`. */
async function recorded() {
  const { repository } = world.ports;
  const path = deliveriesPath('qa', 'one');
  const head = (await repository.branches(recordsBranch)).get(recordsBranch) ?? '';
  const file = (await repository.read(head, [path])).get(path);
  return file?.bytes ? parseDelivery(path, file.bytes).followUp : undefined;
}

describe('what is owed', () => {
  test('of an aborted run is its retry, opened and recorded', async () => {
    await world.ended('aborted');
    const delivery = { kind: 'retry', target: 'qa', plan: 'one-retry-1', pullRequest: 1, reason: null };
    expect(await world.deliver()).toMatchObject([
      { run: { plan: 'one' }, delivery, answer: { plan: 'one-retry-1' }, problems: [] },
    ]);
    expect(await recorded()).toEqual(delivery);
    expect(await owed()).toEqual([]);
    expect(world.world.store.messages.at(-1)).toBe('retry of qa/one: qa/one-retry-1');
  });

  test('of a finished run is its promotion', async () => {
    await world.ended('finished');
    await world.deliver();
    expect(await recorded()).toMatchObject({
      kind: 'reuse',
      target: 'production',
      plan: 'one',
      pullRequest: 1,
    });
  });

  test('is opened once', async () => {
    await world.ended('aborted');
    await world.deliver();
    expect(await world.deliver()).toEqual([]);
    expect(await world.branches()).toEqual(['plan/qa/one-retry-1']);
  });

  test('is nothing where nothing is configured', async () => {
    world.world.configure({});
    await world.ended('aborted');
    expect(await world.deliver()).toEqual([]);
  });

  test('is the plan that somebody has opened already', async () => {
    await world.ended('aborted');
    await world.ask({ kind: 'retry' });
    expect(await world.deliver()).toMatchObject([{ answer: null }]);
    expect(await recorded()).toMatchObject({
      plan: 'one-retry-1',
      pullRequest: 1,
      reason: expect.stringContaining('is already a retry'),
    });
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test.each([
    ['closed', () => {}],
    ['closed, and its branch deleted', () => world.world.store.remove('plan/qa/one-retry-1')],
  ])('is not opened again when it was %s before that was recorded', async (_, more) => {
    await world.ended('aborted');
    await world.ask({ kind: 'retry' });
    for (const it of world.forge.pullRequests.values()) it.open = false;
    more();
    await world.deliver();
    expect(await recorded()).toMatchObject({ plan: 'one-retry-1', pullRequest: 1 });
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test('is not opened again when it has run before that was recorded', async () => {
    world.world.configure({ qa: { 'on-abort': 'retry' } });
    await world.ended('aborted');
    await world.ask({ kind: 'retry' });
    for (const it of world.forge.pullRequests.values()) await world.mergePullRequest(it);
    world.world.deployer.script('shop', {});
    await world.world.execute();
    await world.deliver();
    expect(await recorded()).toMatchObject({
      plan: 'one-retry-1',
      reason: expect.stringContaining('already'),
    });
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test('is nothing, with the reason, when the records forbid it', async () => {
    world.world.merge('one', `${planText({ shop: '2.0.0' })}what: is this\n`);
    await world.world.execute();
    expect(await world.deliver()).toMatchObject([{ answer: null, problems: [] }]);
    expect(await recorded()).toMatchObject({
      plan: null,
      pullRequest: null,
      reason: expect.stringContaining('what'),
    });
    expect(await owed()).toEqual([]);
  });

  test('stays owed while an application cannot be asked for its tags', async () => {
    await world.ended('aborted');
    const { repositories } = world.world.sources;
    const shop = repositories.get('acme/shop') ?? new Map();
    repositories.delete('acme/shop');
    expect(await world.deliver()).toMatchObject([
      { delivery: null, answer: null, problems: [{ code: 'source-unreachable' }] },
    ]);
    expect(await owed()).toEqual(['one']);
    repositories.set('acme/shop', shop);
    await world.deliver();
    expect(await owed()).toEqual([]);
  });

  test('is nothing, with the reason, when its target is not configured any more', async () => {
    await world.ended('finished');
    world.world.remove('production');
    expect(await world.deliver()).toMatchObject([{ answer: null, problems: [] }]);
    expect(await recorded()).toMatchObject({
      ...{ kind: 'reuse', target: 'production', plan: null, pullRequest: null },
      reason: expect.stringContaining("'production' is not a configured environment"),
    });
    expect(await owed()).toEqual([]);
  });

  test('is nothing, with the reason, when its source is not configured any more', async () => {
    await world.ended('aborted');
    world.world.remove('development');
    await world.deliver();
    expect(await recorded()).toMatchObject({
      ...{ kind: 'retry', target: 'qa', plan: null },
      reason: expect.stringContaining("source 'development' is not a configured environment"),
    });
    expect(await owed()).toEqual([]);
  });

  test('stays owed while the token may not look at pull requests', async () => {
    await world.ended('aborted');
    const error = new ForgeForbidden("needs 'pull-requests: read'", 'pull-requests: read');
    world.forge.fail('pullRequestsOf', { effect: false, error });
    expect(await world.deliver()).toMatchObject([{ delivery: null, problems: [{ message: error.message }] }]);
    expect(await owed()).toEqual(['one']);
  });
});

describe('where there are no pull requests', () => {
  async function deliver() {
    const { ports } = world.world;
    const make = followUpsOnBranchesAlone(ports);
    return deliverFollowUps({ ...ports, make }, await world.world.trusted(), 'qa');
  }

  test('it is a branch, and who started the run has asked for it', async () => {
    await world.ended('aborted');
    expect(await deliver()).toMatchObject([{ delivery: { plan: 'one-retry-1', pullRequest: null } }]);
    expect(await world.branches()).toEqual(['plan/qa/one-retry-1']);
    const { repository } = world.ports;
    const tip = (await repository.branches('plan/')).get('plan/qa/one-retry-1') ?? '';
    const file = (await repository.read(tip, ['plans/one-retry-1.yml'])).get('plans/one-retry-1.yml');
    expect(new TextDecoder().decode(file?.bytes ?? undefined)).toContain('by: Ada');
  });

  test('it is the branch that was there before', async () => {
    await world.ended('aborted');
    await deliver();
    expect(await deliver()).toEqual([]);
    expect(await world.branches()).toHaveLength(1);
  });
});
