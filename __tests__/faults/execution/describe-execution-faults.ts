import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExecutionStory } from '../../support/fault-execution-stories.ts';
import { breachesOfFollowing, executionBreaches } from './breaches.ts';
import { describeRequest } from './describe-request.ts';
import type { Place } from './disturb.ts';
import { type ExecutionDisturbance, executionDisturbances } from './disturbances.ts';
import { createExecutionStages, type ExecutionStage, goOn, performStep } from './stage.ts';

/** Most of a step is waiting: several on stages of their own take the time of one. */
const stagesAtOnce = 5;

export interface ExecutionFaults {
  readonly story: ExecutionStory;
  /** Those of the step when nothing goes wrong; see `describeRequest`. */
  readonly requests: readonly string[];
  /** What another story lets go wrong in the same way, so that it need not be tried here. */
  readonly covered?: RegExp;
}

/** Takes a step with everything going wrong that may, at each of the requests that it makes. */
export function describeExecutionFaults({ story, requests, covered }: ExecutionFaults): void {
  let stages: readonly ExecutionStage[];
  beforeAll(async () => {
    stages = await createExecutionStages(story, stagesAtOnce);
  });
  afterAll(async () => {
    for (const { world } of stages) await world.close();
  });

  test('when nothing goes wrong, these are the requests, and the next run has nothing to put right', async () => {
    for (const stage of stages) {
      const { world, undisturbed } = stage;
      expect(undisturbed.requests.map(describeRequest)).toEqual(requests);
      expect(undisturbed.problems).toEqual([]);
      expect(breachesOfFollowing(stage, await goOn(world, story))).toEqual([]);
    }
  });

  const places = requests.map((request, index) => {
    const nth = requests.slice(0, index + 1).filter((it) => it === request).length;
    return { request, nth, disturbances: executionDisturbances(request, nth > 1) };
  });
  const own = places.filter(({ request }) => covered?.test(request) !== true);
  test.each(own)('whatever goes wrong with $request, time $nth', async ({ disturbances, ...place }) => {
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

async function playOn(
  stage: ExecutionStage,
  disturbance: ExecutionDisturbance,
  place: Place,
): Promise<string[]> {
  const { name, passes } = disturbance;
  const performance = await performStep(stage, disturbance, place);
  return [
    ...executionBreaches(stage, performance),
    ...(performance.isDisturbed ? [] : [`${name} has not happened`]),
    ...(passes && performance.next !== null ? ['it does not come through'] : []),
  ];
}
