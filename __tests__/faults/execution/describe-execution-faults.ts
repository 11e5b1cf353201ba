import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExecutionStory } from '../../support/fault-execution-stories.ts';
import type { Disturbance } from '../disturbances.ts';
import { breachesOfFollowing, executionBreaches } from './breaches.ts';
import { executionDisturbances } from './disturbances.ts';
import { createExecutionStages, describeStep, type ExecutionStage, goOn, performStep } from './stage.ts';

/** Most of a step is waiting: several on stages of their own take the time of one. */
const stagesAtOnce = 4;

export interface ExecutionFaults {
  readonly story: ExecutionStory;
  /** Those of the step when nothing goes wrong; see `describeStep`. */
  readonly requests: readonly string[];
}

/** Takes a step with everything going wrong that may, at each of the requests that it makes. */
export function describeExecutionFaults({ story, requests }: ExecutionFaults): void {
  let stages: readonly ExecutionStage[];
  beforeAll(async () => {
    stages = await createExecutionStages(story, stagesAtOnce);
  });
  afterAll(async () => {
    for (const { world } of stages) await world.close();
  });

  test('when nothing goes wrong, these are the requests, and the next run has nothing to put right', async () => {
    for (const stage of stages) {
      expect(describeStep(stage.undisturbed)).toEqual(requests);
      expect(stage.undisturbed.problems).toEqual([]);
    }
    const [stage] = stages;
    if (stage === undefined) throw new Error('there is no stage');
    expect(breachesOfFollowing(stage, await goOn(stage))).toEqual([]);
  });

  const places = requests.map((request, place) => {
    const disturbances = executionDisturbances(request, requests.indexOf(request) < place);
    return { request, place, disturbances };
  });
  test.each(places)('whatever goes wrong with request $place, $request', async ({ place, disturbances }) => {
    const breaches = new Map<string, readonly string[]>();
    const coming = disturbances.values();
    await Promise.all(
      stages.map(async (stage) => {
        for (const disturbance of coming) {
          breaches.set(disturbance.name, await playOn(stage, disturbance, place));
        }
      }),
    );
    expect(Object.fromEntries(breaches)).toEqual(
      Object.fromEntries(disturbances.map(({ name }) => [name, []])),
    );
  });
}

async function playOn(stage: ExecutionStage, disturbance: Disturbance, place: number): Promise<string[]> {
  const { name, passes } = disturbance;
  const performance = await performStep(stage, disturbance, place);
  return [
    ...executionBreaches(stage, performance),
    ...(performance.concerned.length > 0 ? [] : [`${name} has not happened`]),
    ...(passes === true && performance.next !== null ? ['it does not come through'] : []),
  ];
}
