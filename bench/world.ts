import type { Footprint } from '../src/domain/conflicts/footprint.ts';
import { createRandom } from './random.ts';

/** Names and references of modules, and plans over them; the same for the same shape. */
export interface World {
  readonly modules: ReadonlyMap<string, readonly string[]>;
  readonly plans: readonly Footprint[];
}

export interface WorldShape {
  readonly modules: number;
  readonly plans: number;
  /** How many neighbouring modules keep their references and plans to themselves. */
  readonly domain: number;
}

const referencesPerModule = 5;
const modulesPerPlan = 50;
/** One reference in so many leads anywhere in the domain and may close a cycle. */
const anywhereEvery = 1000;

/** References lead from a module to any before it in its domain, so chains of them get as long as they can. */
export function createWorld(shape: WorldShape): World {
  const random = createRandom(shape.modules);
  const modules = new Map<string, readonly string[]>();
  for (let index = 0; index < shape.modules; index += 1) {
    const start = index - (index % shape.domain);
    const producers = Array.from({ length: referencesPerModule }, () => {
      const among = random(anywhereEvery) === 0 ? shape.domain : Math.max(index - start, 1);
      return nameOf(start + random(among));
    });
    modules.set(nameOf(index), producers);
  }
  const plans = Array.from({ length: shape.plans }, (_, number) => {
    const start = random(shape.modules / shape.domain) * shape.domain;
    const touched = Array.from({ length: modulesPerPlan }, () => nameOf(start + random(shape.domain)));
    return planOf(
      number,
      touched.map((module) => [module, modules.get(module) ?? []]),
    );
  });
  return { modules, plans };
}

function nameOf(index: number): string {
  return `module-${index}`;
}

/** A plan with strings of its own, as if its file had just been read. */
function planOf(number: number, modules: readonly (readonly [string, readonly string[]])[]): Footprint {
  return {
    applications: new Set([`application-${number}`]),
    modules: new Map(structuredClone(modules)),
  };
}
