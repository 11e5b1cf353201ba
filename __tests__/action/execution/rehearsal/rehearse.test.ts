import { expect, test } from '@jest/globals';
import { rehearsedMirror } from '../../../../src/action/execution/rehearsal/rehearse.ts';
import { tellRun } from '../../../../src/usecases/mirroring/tell-run.ts';
import { runOf } from '../../../render/stories.ts';
import { createFakeClock } from '../../../support/fake-clock.ts';
import { createMemoryMirror } from '../../../support/memory/memory-mirror.ts';
import { createNotedProgress } from '../../../support/noted-progress.ts';
import { context, ended, toConfirm } from '../../../usecases/mirroring/mirror-world.ts';

test('a rehearsed mirror says what a run would be shown as, and shows nothing', async () => {
  const run = runOf({ plan: '41', operations: [ended('shop')] });
  const mirror = createMemoryMirror();
  mirror.merge(run.mergeCommit, 7);
  const said: string[] = [];
  const rehearsed = rehearsedMirror(mirror, (line) => void said.push(line));
  const ports = { mirror: rehearsed, clock: createFakeClock(), progress: createNotedProgress(), toConfirm };
  const { pullRequest } = await tellRun(ports, run, context);
  expect({ pullRequest: pullRequest?.number, writes: mirror.countWrites() }).toEqual({
    ...{ pullRequest: 7, writes: 0 },
  });
  expect(said).toEqual([
    'the comment on pull request #7 would be added',
    expect.stringMatching(/^the check run '.*' of [0-9a-f]+ would say: Finished/),
    'a deployment to qa/shop would be added',
    expect.stringMatching(/^a deployment would be success/),
  ]);
});
