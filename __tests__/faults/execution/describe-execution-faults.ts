import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ExecutionStory } from '../../support/faults/execution/execution-stories.ts';
import { byGit } from '../../support/faults/execution/fault-transport.ts';
import { breachesOfFollowing, executionBreaches } from './breaches.ts';
import { describeRequest } from './describe-request.ts';
import type { Place } from './disturb.ts';
import { type ExecutionDisturbance, executionDisturbances } from './disturbances.ts';
import { createExecutionStages, type ExecutionStage, goOn, performStep } from './stage.ts';

/** Most of a step is waiting, but for git: several on stages of their own take the time of one. */
const mostStages = { waiting: 5, fetching: 2 };
/** So many cases are worth another stage, which takes its time to be made. */
const casesOfStage = 40;

export interface ExecutionFaults {
  readonly story: ExecutionStory;
  /** Those of the step when nothing goes wrong, as `describeRequest` describes them. */
  readonly requests: readonly string[];
  /** Which of its requests are meant, when others come in any order between them; default: all. */
  readonly among?: RegExp;
  /** What another story lets go wrong in the same way, so that it need not be tried here. */
  readonly covered?: RegExp;
}

/** Takes a step with everything going wrong that may, at each of the requests that it makes. */
export function describeExecutionFaults(faults: ExecutionFaults): void {
  const { story, requests, covered, among = /^/ } = faults;
  const places = requests.map((request, index) => {
    const nth = requests.slice(0, index + 1).filter((it) => it === request).length;
    return { request, nth, cases: casesAt({ request, nth }) };
  });
  const own = places.filter(({ request }) => covered?.test(request) !== true);

  let stages: readonly ExecutionStage[];
  let undisturbed: readonly (readonly string[])[];
  beforeAll(async () => {
    const cases = own.flatMap((place) => place.cases);
    const most = story.transport === byGit ? mostStages.fetching : mostStages.waiting;
    stages = await createExecutionStages(story, Math.min(most, 1 + Math.ceil(cases.length / casesOfStage)));
    undisturbed = await Promise.all(
      stages.map(async (stage) => breachesOfFollowing(stage, await goOn(stage.world, story))),
    );
    playAll(stages, cases);
  });
  afterAll(async () => {
    for (const { world } of stages) await world.close();
  });

  test('when nothing goes wrong, these are the requests, and the next run has nothing to put right', () => {
    for (const { undisturbed: outcome } of stages) {
      const asked = outcome.requests.map(describeRequest).filter((request) => among.test(request));
      expect(asked).toEqual(requests);
      expect(outcome.problems).toEqual([]);
    }
    expect(undisturbed).toEqual(stages.map(() => []));
  });

  test.each(own)('whatever goes wrong with $request, time $nth', async ({ cases }) => {
    const breaches = await Promise.all(
      cases.map(async ({ disturbance, played }) => [disturbance.name, await played] as const),
    );
    expect(Object.fromEntries(breaches)).toEqual(
      Object.fromEntries(cases.map(({ disturbance }) => [disturbance.name, []])),
    );
  });
}

interface Case {
  readonly place: Place;
  readonly disturbance: ExecutionDisturbance;
  /** What is wrong afterwards. */
  readonly played: Promise<readonly string[]>;
  readonly end: (breaches: readonly string[]) => void;
}

function casesAt(place: Place): Case[] {
  return executionDisturbances(place.request, place.nth > 1).map((disturbance) => {
    let end: Case['end'] = () => {};
    const played = new Promise<readonly string[]>((resolve) => {
      end = resolve;
    });
    return { place, disturbance, played, end };
  });
}

/** Each stage takes the next case, whichever test it is of. */
function playAll(stages: readonly ExecutionStage[], cases: readonly Case[]): void {
  const coming = cases.values();
  for (const stage of stages) {
    void (async () => {
      for (const next of coming) next.end(await playOn(stage, next).catch(mistake));
    })();
  }
}

async function playOn(stage: ExecutionStage, { place, disturbance }: Case): Promise<string[]> {
  const { name, passes } = disturbance;
  const performance = await performStep(stage, disturbance, place);
  return [
    ...executionBreaches(stage, performance),
    ...(performance.isDisturbed ? [] : [`${name} has not happened`]),
    ...(passes && performance.next !== null ? ['it does not come through'] : []),
  ];
}

/** What nobody has foreseen is a breach as well. */
function mistake(cause: unknown): string[] {
  return [cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)];
}
