import { createEstate } from './estate.ts';
import { type Judgement, judgeWorld } from './invariants.ts';
import { createRandom } from './random.ts';
import { type StormReport, storm } from './storm.ts';
import { createWorld, type World } from './world.ts';

export interface RoundResult extends Judgement {
  readonly world: World;
  readonly report: StormReport;
}

/**
 * One world, one storm, one judgement. The seed decides the world and what is tried in which order; when
 * exactly a signal hits is up to the machine.
 * @param blows things that happen before the storm is over
 */
export async function playRound({ seed, blows }: { seed: number; blows: number }): Promise<RoundResult> {
  const random = createRandom(seed);
  const estate = createEstate({
    random,
    plans: 6 + random.below(10),
    applications: 4 + random.below(8),
    parallelPlans: 1 + random.below(4),
    failing: 0.15,
    hanging: 0.1,
  });
  const clones = random.chance(0.5) ? 0 : 2 + random.below(3);
  const world = await createWorld({ estate, clones, timeout: '2s' });
  const report = await storm(world, { random, blows, coordinators: 4 });
  const judgement = judgeWorld(world);
  return { world, report, ...judgement, breaches: [...report.faults, ...judgement.breaches] };
}
