import type { Reference, References } from '../../model/catalog.ts';
import type { ApplicationRecord } from '../../records/environment/environment-record.ts';

/** What references depend on of one application in an environment. */
export type Standing = Pick<ApplicationRecord, 'modules' | 'uncertain'>;

/** By application. */
export type Standings = ReadonlyMap<string, Standing>;

/** An application that has a module. */
export interface Holder {
  readonly application: string;
  readonly version: string;
  readonly uncertain: boolean;
  /** Of the module. */
  readonly references: References;
}

/** A module that references another. */
export interface Consumer {
  readonly application: string;
  readonly module: string;
  readonly reference: Reference;
}

/** An environment as references see it. */
export interface World {
  /** Who has a module, in order of names; several only where the names of modules clash. */
  holders(module: string): readonly Holder[];
  consumers(producer: string): readonly Consumer[];
}

const known = new WeakMap<Standings, World>();

/** An environment as it is recorded; indexed once, however many plans are judged by the same records. */
export function recordedWorld(target: Standings): World {
  const world = known.get(target) ?? indexed(target);
  known.set(target, world);
  return world;
}

/** The world in which some applications stand differently. Costs as much as these have modules and references. */
export function withStandings(world: World, standings: Standings): World {
  const changed = indexed(standings);
  return {
    holders: (module) => byName(replaced(world.holders(module), changed.holders(module), standings)),
    consumers: (producer) => replaced(world.consumers(producer), changed.consumers(producer), standings),
  };
}

/** What other applications have, and what the changed ones have now; mostly nothing of it has changed. */
function replaced<Item extends { readonly application: string }>(
  before: readonly Item[],
  now: readonly Item[],
  changed: Standings,
): readonly Item[] {
  const remaining = before.some(({ application }) => changed.has(application))
    ? before.filter(({ application }) => !changed.has(application))
    : before;
  return now.length === 0 ? remaining : [...remaining, ...now];
}

function indexed(standings: Standings): World {
  const holders = new Map<string, Holder[]>();
  const consumers = new Map<string, Consumer[]>();
  for (const [application, { modules, uncertain }] of standings) {
    for (const [module, { version, references }] of modules) {
      append(holders, module, { application, version, uncertain, references });
      for (const [producer, reference] of references) {
        append(consumers, producer, { application, module, reference });
      }
    }
  }
  return {
    holders: (module) => byName(holders.get(module) ?? []),
    consumers: (producer) => consumers.get(producer) ?? [],
  };
}

function append<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [item]);
  else list.push(item);
}

function byName(holders: readonly Holder[]): readonly Holder[] {
  if (holders.length < 2) return holders;
  return [...holders].sort((a, b) => (a.application < b.application ? -1 : 1));
}
