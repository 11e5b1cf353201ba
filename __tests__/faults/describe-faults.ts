import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Story } from '../support/faults/fault-world-stories.ts';
import { breachesOf } from './breaches.ts';
import type { Disturbance } from './disturbances.ts';
import { createStage, hasWritten, perform, requestsOf, type Stage } from './stage.ts';

/** Most of an evaluation is waiting, but for git: several on stages of their own take the time of one. */
const stagesAtOnce = { fetching: 2, remembering: 5 };

export interface Faults {
  readonly story: Story;
  /** Whether everything is fetched. */
  readonly fetches: boolean;
  /** Those of the evaluation when nothing goes wrong; see `requestsOf`. */
  readonly requests: readonly string[];
  /** What may go wrong beginning with one of them. */
  readonly disturbancesOf: (request: string) => readonly Disturbance[];
}

/** Plays a story with everything going wrong that may, at each of the requests that it makes. */
export function describeFaults({ story, fetches, requests, disturbancesOf }: Faults): void {
  let stages: readonly Stage[];
  beforeAll(async () => {
    const { fetching, remembering } = stagesAtOnce;
    const numbers = Array.from({ length: fetches ? fetching : remembering }, (_, number) => number);
    stages = await Promise.all(numbers.map((number) => createStage(story, { fetches, number })));
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

  const places = requests.flatMap((request, place) => {
    const disturbances = disturbancesOf(request);
    return disturbances.length === 0 ? [] : [{ request, place, disturbances }];
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
