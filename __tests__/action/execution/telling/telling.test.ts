import { expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { nothingExecuted } from '../../../../src/action/execution/outcome/executed.ts';
import { runSummary, tellRuns } from '../../../../src/action/execution/telling/telling.ts';
import { createMemoryMirror } from '../../../support/memory/memory-mirror.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld } from '../executing-world.ts';

test('the page of the job says what the comment says of a follow-up that there is not', async () => {
  const it = await createExecutingWorld();
  const mirror = createMemoryMirror();
  it.world.merge('one', planText({ shop: '2.0.0' }));
  const step = it.step(2);
  const { run } = await coordinate(step, it.coordination('one'));
  if (run === undefined) throw new Error('there is no run');
  mirror.merge(run.mergeCommit, 7);
  const delivery = {
    kind: 'retry',
    target: 'qa',
    plan: null,
    pullRequest: null,
    reason: 'all is done',
  } as const;
  const followUps = [{ run, delivery, answer: null, problems: [] }];
  const session = { ...step, mirror, newlyWaiting: new Set<string>(), job: null, workflow: 'plans.yml' };
  const executed = { ...nothingExecuted, environment: 'qa', runs: [run], followUps };
  await tellRuns(session, executed);
  const summary = await runSummary(session, run, { followUps, limit: 65_000 });
  const said = 'No retry follows it: all is done';
  expect([summary.includes(said), ...mirror.comments.map(({ body }) => body.includes(said))]).toEqual([
    true,
    true,
  ]);
});
