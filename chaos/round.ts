import { allEnvironments } from './environments.ts';
import { createEstate } from './estate.ts';
import { type Judgement, judgeWorld } from './invariants.ts';
import { createRandom } from './random.ts';
import { type StormReport, storm } from './storm.ts';
import { createWorld, type World } from './world.ts';

export interface RoundResult extends Judgement {
  readonly world: World;
  readonly report: StormReport;
}

export interface RoundOptions {
  readonly seed: number;
  /** Things that happen before the storm is over. */
  readonly blows: number;
  /** Merged in its course; default: some. */
  readonly plans?: number;
  /** At once, at most. */
  readonly coordinators: number;
}

/**
 * One world, one storm, one judgement. The seed decides the world and what is tried in which order; when
 * exactly a signal hits is up to the machine.
 */
export async function playRound(options: RoundOptions): Promise<RoundResult> {
  const { seed, blows, coordinators } = options;
  const random = createRandom(seed);
  const some = 6 + random.below(10);
  const estate = createEstate({
    random,
    plans: options.plans ?? some,
    applications: 4 + random.below(8),
    environments: allEnvironments,
    down: 0.2,
    parallelPlans: 1 + random.below(4),
    failing: 0.15,
    hanging: 0.1,
  });
  // Two rounds one after the other have both.
  const clones = seed % 2 === 0 ? 0 : 2 + random.below(3);
  const world = await createWorld({ estate, clones, timeout: '2s' });
  const report = await storm(world, { random, blows, coordinators });
  const judgement = judgeWorld(world);
  return { world, report, ...judgement, breaches: [...report.faults, ...judgement.breaches] };
}
