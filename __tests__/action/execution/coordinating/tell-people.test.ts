import { beforeEach, describe, expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { settle } from '../../../../src/action/execution/coordinating/settle.ts';
import { coordinatedOutcome } from '../../../../src/action/execution/outcome/coordinated-outcome.ts';
import { problemsOf } from '../../../../src/action/execution/outcome/executed.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld, type ExecutingWorld } from '../executing-world.ts';

let it: ExecutingWorld;
beforeEach(async () => {
  it = await createExecutingWorld();
  const slack = { slack: { 'url-variable': 'DEPLOYMENT_SECRET_SLACK' } };
  it.world.configure({ qa: { notify: [slack] } });
  it.world.merge('one', planText({ shop: '2.0.0' }));
});

const work = (plan: string, pid = 2) => coordinate(it.step(pid), it.coordination(plan));
const refused = { kind: 'refused', passing: false, reason: 'it answered 404' } as const;
const untold = { pullRequest: null, summary: null, cancelled: null };
const sent = () => it.notifiers.posted.map(({ id }) => id.split('/').slice(0, 2).join('/'));

describe('a job that ends a run', () => {
  test('tells of it, and says that it did', async () => {
    const coordinated = await work('one');
    expect(coordinated.told).toMatchObject([{ run: { plan: 'one' }, notification: { state: 'delivered' } }]);
    const { lines, details } = coordinatedOutcome(coordinated, untold);
    expect(lines).toContain('qa/one finished: slack-1 was told');
    expect(details).toMatchObject({ notifications: [{ run: 'qa/one', notifier: 'slack-1' }] });
    expect(sent()).toEqual(['qa/one']);
  });

  test('is green when nobody takes its messages, and what is left is made up for', async () => {
    it.notifiers.answers.push(refused);
    const coordinated = await work('one');
    const { failure, lines } = coordinatedOutcome(coordinated, untold);
    expect(failure).toBeNull();
    expect(lines).toContainEqual(expect.stringContaining('it answered 404'));
    const settled = await settle(it.step(3), { only: undefined, dryRun: false });
    expect(settled.told).toMatchObject([{ notification: { state: 'delivered', tries: [{}, {}] } }]);
    expect(sent()).toEqual(['qa/one', 'qa/one']);
  });

  test('leaves the runs of other jobs to these', async () => {
    it.notifiers.answers.push(refused);
    await work('one');
    it.world.merge('two', planText({ lonely: '2.0.0' }));
    await work('two', 3);
    expect(sent()).toEqual(['qa/one', 'qa/two']);
  });

  test('is green when the records cannot be written any more, and says so', async () => {
    it.world.store.meddle(({ message }) => (message.startsWith('slack-1') ? 'refused' : 'none'));
    const coordinated = await work('one');
    expect(coordinated.run).toMatchObject({ status: 'finished' });
    expect(problemsOf(coordinated)).toMatchObject([{ severity: 'warning' }]);
    expect(coordinatedOutcome(coordinated, untold).failure).toBeNull();
  });
});

test('a dry run tells nobody', async () => {
  it.notifiers.answers.push(refused);
  await work('one');
  const before = it.notifiers.posted.length;
  await settle(it.step(3), { only: undefined, dryRun: true });
  expect(it.notifiers.posted).toHaveLength(before);
});
