import { type EstateEnvironment, plainEnvironment } from './environments.ts';
import type { Random } from './random.ts';

/** What is deployed and what shall be: data alone, from which a world of real repositories is built. */
export interface Estate {
  readonly applications: readonly EstateApplication[];
  /** In merge order. */
  readonly plans: readonly EstatePlan[];
  /** Of each environment. */
  readonly parallelPlans: number;
  readonly parallelOperations: number;
  /** Default: the plain one alone. */
  readonly environments?: readonly EstateEnvironment[];
}

export interface EstateApplication {
  readonly name: string;
  /** Each module with the modules that it references. */
  readonly modules: ReadonlyMap<string, readonly string[]>;
}

export interface EstatePlan {
  readonly name: string;
  /** Default: the plain one. */
  readonly environment?: EstateEnvironment;
  /** Whether it is found to be no success, where that is verified. */
  readonly isDown?: boolean;
  readonly operations: readonly EstateOperation[];
}

export interface EstateOperation {
  readonly application: string;
  readonly version: string;
  /** How many moments of some 50 ms its script takes. */
  readonly moments: number;
  readonly ending: Ending;
}

/**
 * `wait`: succeeds once it is told to; `hang`: goes on until it is ended; `resist`: the same, and ignores
 * SIGTERM.
 */
export type Ending = 'ok' | 'fail' | 'wait' | 'hang' | 'resist';

export interface EstateOptions {
  readonly random: Random;
  readonly plans: number;
  readonly applications: number;
  readonly parallelPlans: number;
  /** Probabilities of endings; what is left is `ok`. */
  readonly failing?: number;
  readonly hanging?: number;
  readonly down?: number;
  /** Among which the plans are divided at random. */
  readonly environments?: readonly EstateEnvironment[];
}

/** Where a plan is executed. */
export function environmentOf({ environment = plainEnvironment }: EstatePlan): EstateEnvironment {
  return environment;
}

export function environmentsOf({ environments = [plainEnvironment] }: Estate): readonly EstateEnvironment[] {
  return environments;
}

/** The version that every application has before the first plan. */
export const firstVersion = '1.0.0';

const longestChain = 4;
const longestScript = 5;
const largestPlan = 3;

/**
 * Applications in short chains of references, and plans that each take a few of one chain, or of two. Every
 * plan deploys a version of its own, so nothing is ever there already.
 */
export function createEstate(options: EstateOptions): Estate {
  const { random, parallelPlans, environments = [plainEnvironment] } = options;
  const chains = createChains(options);
  const plans = Array.from({ length: options.plans }, (_, index): EstatePlan => {
    const chain = random.pick(chains) ?? [];
    const choice = random.chance(0.2) ? [...chain, ...(random.pick(chains) ?? [])] : chain;
    const size = 1 + random.below(largestPlan);
    const names = new Set(Array.from({ length: size }, () => random.pick(choice)?.name ?? ''));
    return {
      name: `plan-${String(index).padStart(3, '0')}`,
      environment: random.pick(environments) ?? plainEnvironment,
      isDown: random.chance(options.down ?? 0),
      operations: [...names].map((application) => ({
        application,
        version: versionOf(index),
        moments: 1 + random.below(longestScript),
        ending: endingOf(options),
      })),
    };
  });
  return { applications: chains.flat(), plans, parallelPlans, parallelOperations: 2, environments };
}

/** The version that the plan with this index deploys. */
export function versionOf(plan: number): string {
  return `1.${plan + 1}.0`;
}

function createChains({ random, applications }: EstateOptions): EstateApplication[][] {
  const chains: EstateApplication[][] = [];
  for (let made = 0; made < applications; ) {
    const length = Math.min(1 + random.below(longestChain), applications - made);
    const names = Array.from({ length }, (_, index) => `app-${String(made + index).padStart(2, '0')}`);
    chains.push(names.map((name, index) => ({ name, modules: modulesOf(name, names[index - 1]) })));
    made += length;
  }
  return chains;
}

/** An interface that uses the core, and a core that uses the core of the application before. */
function modulesOf(name: string, before: string | undefined): ReadonlyMap<string, readonly string[]> {
  return new Map([
    [`${name}-api`, [`${name}-core`]],
    [`${name}-core`, before === undefined ? [] : [`${before}-core`]],
  ]);
}

function endingOf({ random, failing = 0, hanging = 0 }: EstateOptions): Ending {
  if (random.chance(failing)) return 'fail';
  if (random.chance(hanging)) return random.chance(0.5) ? 'hang' : 'resist';
  return 'ok';
}
