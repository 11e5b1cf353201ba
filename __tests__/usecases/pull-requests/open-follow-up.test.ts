import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { parseEvidence } from '../../../src/usecases/follow-ups/follow-up-body.ts';
import { validateOpened } from '../../../src/usecases/pull-requests/validate-opened.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';
import { planText } from '../../support/memory-world.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
});

const retry = { kind: 'retry' } as const;
const promotion = { kind: 'reuse', target: 'production' } as const;

function onlyPullRequest() {
  const [only, ...others] = world.forge.pullRequests.values();
  if (only === undefined || others.length > 0) throw new Error('there is not exactly one pull request');
  return only;
}

describe('a retry', () => {
  beforeEach(() => world.ended('aborted'));

  test('is proposed on a pull request that tells why there is one', async () => {
    const { answer } = await world.ask(retry);
    const opened = onlyPullRequest();
    expect(answer).toMatchObject({ plan: 'one-retry-1', pullRequest: { number: opened.number } });
    expect(opened).toMatchObject({
      title: 'Retry qa/one',
      branch: 'plan/qa/one-retry-1',
      base: 'env/qa',
      draft: false,
    });
    expect(parseEvidence(opened.body)).toMatchObject({
      edited: false,
      evidence: {
        by: 'alice',
        run: {
          plan: 'one',
          status: 'aborted',
          operations: { shown: [{ application: 'shop', state: 'failed' }, {}] },
        },
      },
    });
  });

  test('names the pull request that brought the run', async () => {
    world.forge.add({ number: 5, branch: 'plan/qa/one', open: false, merged: true });
    await world.ask(retry);
    expect(parseEvidence(world.forge.pullRequests.get(6)?.body ?? '')?.evidence.pullRequest).toBe(5);
  });

  test('has nobody who asked, when nobody did', async () => {
    await world.ask(retry, { by: null });
    expect(parseEvidence(onlyPullRequest().body)?.evidence.by).toBeNull();
  });

  test('is a draft while a person has something to look at', async () => {
    await world.propose({ 'plans/two.yml': planText({ shop: '3.0.0' }) });
    const { answer } = await world.ask(retry);
    expect(answer.problems).toContainEqual(
      expect.objectContaining({ code: 'conflict-same-module', severity: 'error' }),
    );
    expect(world.forge.pullRequests.get(2)?.draft).toBe(true);
  });

  test('is judged at once when that is asked for', async () => {
    const { answer } = await world.ask(retry);
    const opened = onlyPullRequest();
    expect(
      await validateOpened(world.ports, { number: answer.pullRequest?.number ?? 0, target: 'qa' }),
    ).toEqual([]);
    expect(world.verdict(opened)).toBe('success');
  });

  test('that is gone before it is judged is told of', async () => {
    expect(await validateOpened(world.ports, { number: 99, target: 'qa' })).toMatchObject([
      { code: 'source-unreachable', message: expect.stringContaining('#99') },
    ]);
  });
});

describe('a second retry', () => {
  beforeEach(() => world.ended('aborted'));

  test('is refused while one is open, with its number', async () => {
    await world.ask(retry);
    const { answer } = await world.ask(retry);
    expect(answer).toMatchObject({
      plan: null,
      pullRequest: null,
      problems: [{ code: 'follow-up-open', plan: 'qa/one-retry-1', pullRequest: 1 }],
    });
    expect(world.forge.pullRequests.size).toBe(1);
  });

  const saying = planText({ shop: '2.0.0' }, { origin: { kind: 'retry', environment: 'qa', plan: 'one' } });

  test('is refused while one is open under another name', async () => {
    await world.world.open('mine', saying);
    world.forge.add({ branch: 'plan/qa/mine' });
    expect((await world.ask(retry)).answer.problems).toMatchObject([{ plan: 'qa/mine', pullRequest: 1 }]);
  });

  test.each(['person', 'configuration'] as const)(
    'is none that anybody proposes from a fork or another branch, where a %s asks',
    async (asking) => {
      await world.propose({ 'plans/evil.yml': saying }, { branch: 'topic-1', author: 'mallory' });
      expect((await world.ask(retry, { asking })).answer).toMatchObject({
        plan: 'one-retry-1',
        pullRequest: { number: 2 },
      });
    },
  );

  test.each([
    ['edited', (body: string) => body.replace('alice', 'nobody')],
    [
      'forged',
      (body: string) =>
        body.replaceAll('"lonely","action"', '"trusty","action"').replace('`lonely`', '`trusty`'),
    ],
  ])('sends nobody to a description that was %s without a word', async (_, change) => {
    await world.ask(retry);
    const opened = onlyPullRequest();
    opened.body = change(opened.body);
    expect((await world.ask(retry)).answer.problems).toMatchObject([
      { code: 'follow-up-open', severity: 'error' },
      { code: 'follow-up-open', severity: 'notice', message: expect.stringContaining('pull request #1') },
    ]);
  });

  test('is refused while one is merged, and under way', async () => {
    await world.ask(retry);
    await world.mergePullRequest(onlyPullRequest());
    expect((await world.ask(retry)).answer.problems).toMatchObject([{ code: 'follow-up-open' }]);
  });

  test('is possible when the first was closed, under the next name', async () => {
    await world.ask(retry);
    onlyPullRequest().open = false;
    expect((await world.ask(retry)).answer).toMatchObject({
      plan: 'one-retry-2',
      pullRequest: { number: 2 },
    });
  });

  test('is none when the configuration asks, and the first was closed', async () => {
    await world.ask(retry);
    onlyPullRequest().open = false;
    const { answer, inTheWay } = await world.ask(retry, { asking: 'configuration' });
    expect(answer.plan).toBeNull();
    expect(inTheWay).toMatchObject({ plan: 'one-retry-1', stage: 'withdrawn', pullRequest: { number: 1 } });
    world.world.store.remove('plan/qa/one-retry-1');
    expect((await world.ask(retry, { asking: 'configuration' })).inTheWay).toMatchObject({
      stage: 'withdrawn',
    });
  });

  test('is possible when the first was taken to another branch', async () => {
    await world.ask(retry);
    onlyPullRequest().base = 'env/production';
    expect((await world.ask(retry)).answer).toMatchObject({ plan: 'one-retry-2' });
  });
});

describe('a branch without a pull request', () => {
  beforeEach(() => world.ended('aborted'));

  const told = (permission: string) => new ForgeForbidden('not allowed', permission);

  test('stays when none can be opened, and gets one the next time', async () => {
    world.forge.fail('openPullRequest', { effect: false, error: told('pull-requests: write') });
    const { answer } = await world.ask(retry);
    expect(answer).toMatchObject({
      plan: 'one-retry-1',
      pullRequest: null,
      problems: [
        { code: 'already-deployed' },
        { severity: 'warning', message: expect.stringContaining('plan/qa/one-retry-1') },
      ],
    });
    expect((await world.ask(retry)).answer).toMatchObject({
      plan: 'one-retry-1',
      pullRequest: { number: 1 },
    });
    expect(await world.branches()).toEqual(['plan/qa/one-retry-1']);
  });

  test('has one when its opening only seemed to fail', async () => {
    world.forge.fail('openPullRequest', { effect: true });
    expect((await world.ask(retry)).answer).toMatchObject({
      plan: 'one-retry-1',
      pullRequest: { number: 1 },
      problems: [{ code: 'already-deployed' }],
    });
    expect(world.forge.pullRequests.size).toBe(1);
  });

  test('is told of when even that cannot be found out', async () => {
    world.forge.fail('openPullRequest', { effect: true });
    world.forge.fail('pullRequestsOf', { effect: false }, 2);
    expect((await world.ask(retry)).answer).toMatchObject({ plan: 'one-retry-1', pullRequest: null });
  });
});

describe('a promotion', () => {
  test('goes to the next environment', async () => {
    await world.ended('finished');
    const { answer } = await world.ask(promotion);
    expect(answer).toMatchObject({ plan: 'one', target: 'production', pullRequest: { number: 1 } });
    expect(onlyPullRequest()).toMatchObject({
      title: 'Promote one to production',
      base: 'env/production',
      draft: false,
    });
  });

  test('whose branch was left tells what it leaves out as if it had been written now', async () => {
    await world.ended('finished');
    const origin = { kind: 'reuse', environment: 'qa', plan: 'one' };
    await world.world.open(
      'one',
      planText({ shop: '3.0.0' }, { source: 'qa', target: 'production', origin }),
      'production',
    );
    const { answer } = await world.ask(promotion);
    expect(answer).toMatchObject({
      plan: 'one',
      pullRequest: { number: 1 },
      dropped: [{ application: 'lonely', reason: 'application-not-in-source' }],
      adjusted: [{ application: 'shop', from: '2.0.0', to: '3.0.0' }],
    });
    expect(onlyPullRequest().draft).toBe(true);
  });

  test('is refused of an aborted run', async () => {
    await world.ended('aborted');
    expect((await world.ask(promotion)).answer).toMatchObject({
      plan: null,
      pullRequest: null,
      problems: [{ code: 'run-not-finished' }],
    });
  });
});
