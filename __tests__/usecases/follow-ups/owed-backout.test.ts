import { beforeEach, describe, expect, test } from '@jest/globals';
import { parseEvidence } from '../../../src/usecases/follow-ups/follow-up-body.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import { planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
  world.world.configure({ qa: { 'on-abort': 'retry', 'promote-to': 'production' } });
});

const owed = async () => (await world.world.state()).record?.owes ?? [];

/** `one` replaces shop and lonely, to be taken back by people, and shop fails. */
async function aborted(before: readonly string[] = ['shop', 'lonely']): Promise<void> {
  await world.world.adopt('qa', ...before.map((application) => ({ application, version: '1.0.0' })));
  world.world.deployer.script('shop', { open: () => failed });
  const backout = { strategy: 'manual', criteria: 'It fails.' };
  const more = { 'on-failure': 'continue', backout };
  world.world.merge('one', planText({ lonely: '2.0.0', shop: '2.0.0' }, more));
  await world.world.execute();
  world.world.deployer.script('shop', {});
}

/** What the environment has of each application, and whether that is certain. */
async function versions() {
  const { applications } = await world.world.state();
  return [...applications.values()].map(({ application, version, uncertain }) => ({
    application,
    version,
    uncertain,
  }));
}

const pullRequests = () => [...world.forge.pullRequests.values()];

describe('an aborted run that people are to take back', () => {
  test('owes its backout plan, in place of the configured retry', async () => {
    await aborted();
    expect(await owed()).toEqual(['one']);
    const delivery = { kind: 'backout', target: 'qa', plan: 'one-backout-1', pullRequest: 1, reason: null };
    expect(await world.deliver()).toMatchObject([{ run: { plan: 'one' }, delivery, problems: [] }]);
    expect(await owed()).toEqual([]);
    expect(await world.branches()).toEqual(['plan/qa/one-backout-1']);
    expect(world.world.store.messages.at(-1)).toBe('backout of qa/one: qa/one-backout-1');
    expect(await world.deliver()).toEqual([]);
  });

  test('is proposed on a pull request that tells why there is one', async () => {
    await aborted();
    await world.deliver();
    const [opened] = pullRequests();
    expect(opened).toMatchObject({
      title: 'Back out qa/one',
      branch: 'plan/qa/one-backout-1',
      base: 'env/qa',
      draft: false,
    });
    expect(opened?.body).toContain('Backout of an aborted plan');
    expect(parseEvidence(opened?.body ?? '')).toMatchObject({
      edited: false,
      evidence: { kind: 'backout', adjusted: { shown: [{ application: 'lonely', to: '1.0.0' }, {}] } },
    });
  });

  test('is a draft when something is left as it is', async () => {
    await aborted(['lonely']);
    await world.deliver();
    const [opened] = pullRequests();
    expect(opened).toMatchObject({ draft: true });
    expect(opened?.body).toContain('- `shop`: not backed out');
  });

  test('owes what is configured when there is nothing to go back to', async () => {
    await aborted([]);
    expect(await world.deliver()).toMatchObject([{ delivery: { kind: 'retry' } }]);
  });

  test('may be retried as well, when a person asks for that', async () => {
    await aborted();
    await world.deliver();
    const { answer } = await world.ask({ kind: 'retry' });
    expect(answer).toMatchObject({ plan: 'one-retry-1' });
  });
});

describe('a backout plan', () => {
  test('brings the versions back, and is followed by nothing', async () => {
    await aborted();
    await world.deliver();
    const [opened] = pullRequests();
    if (opened === undefined) throw new Error('there is no pull request');
    await world.mergePullRequest(opened);
    await world.world.execute();
    expect((await world.world.run('one-backout-1')).status).toBe('finished');
    expect(await versions()).toEqual([
      { application: 'lonely', version: '1.0.0', uncertain: false },
      { application: 'shop', version: '1.0.0', uncertain: false },
    ]);
    expect(await owed()).toEqual([]);
  });

  test('that was pushed and never proposed is found and proposed', async () => {
    await aborted();
    world.forge.fail('openPullRequest', { effect: false });
    expect(await world.deliver()).toMatchObject([{ delivery: null }]);
    expect(await world.deliver()).toMatchObject([
      { delivery: { kind: 'backout', plan: 'one-backout-1', pullRequest: 1, reason: null } },
    ]);
    expect(pullRequests()).toMatchObject([{ branch: 'plan/qa/one-backout-1', draft: false }]);
  });

  test('that fails is retried as configured, and taken back once more when a person asks', async () => {
    await aborted();
    await world.deliver();
    const [opened] = pullRequests();
    if (opened === undefined) throw new Error('there is no pull request');
    world.world.deployer.script('lonely', { open: () => failed });
    await world.mergePullRequest(opened);
    await world.world.execute();
    expect(await world.deliver()).toMatchObject([{ delivery: { kind: 'retry' } }]);
    const { answer } = await world.ask({ kind: 'backout' });
    expect(answer).toMatchObject({ plan: 'one-backout-2' });
  });
});
