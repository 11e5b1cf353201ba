import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Story } from '../support/fault-world-stories.ts';
import { breachesOf } from './breaches.ts';
import { type Disturbance, disturbancesOf } from './disturbances.ts';
import { createStage, hasWritten, perform, requestsOf, type Stage } from './stage.ts';

/** Most of an evaluation is waiting, so that several on stages of their own take the time of one. */
const stagesAtOnce = 5;

/** Plays a story with everything going wrong that may, at each of the requests that it makes. */
export function describeFaults(story: Story, requests: readonly string[]): void {
  let stages: readonly Stage[];
  beforeAll(async () => {
    stages = await Promise.all(
      Array.from({ length: stagesAtOnce }, (_, number) => createStage(story, number)),
    );
  });
  afterAll(async () => {
    for (const { world } of stages) await world.close();
  });

  test('when nothing goes wrong, these are the requests, and everything is true', async () => {
    for (const stage of stages) {
      const { world, undisturbed, before, truth } = stage;
      expect(requestsOf(stage)).toEqual(requests);
      const states = Object.entries(truth).map(([number, { status }]) => [
        number,
        { before: before[Number(number)]?.status?.state ?? 'none', truth: status?.state },
      ]);
      expect(Object.fromEntries(states)).toEqual(story.verdicts);
      expect(undisturbed).toMatchObject({ isRejected: false, fails: false, problems: [] });
      expect(hasWritten(await world.attempt({ trigger: { kind: 'schedule' } }))).toBe(false);
    }
  });

  const places = requests.map((request, place) => ({ request, place }));
  test.each(places)('whatever goes wrong with request $place, $request', async ({ request, place }) => {
    const disturbances = disturbancesOf(request);
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

async function playOn(stage: Stage, disturbance: Disturbance, place: number): Promise<string[]> {
  const { name, passes } = disturbance;
  const performance = await perform(stage, disturbance, place);
  const { outcome, concerned } = performance;
  const comesThrough = outcome.problems.length === 0;
  return [
    ...breachesOf(stage, performance),
    ...(concerned.size > 0 ? [] : [`${name} has not happened`]),
    ...(passes === null || passes === comesThrough
      ? []
      : [comesThrough ? 'the evaluation comes through' : 'the evaluation does not come through']),
  ];
}
