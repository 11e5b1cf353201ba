import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { type Flaw, isProducerFlaw } from '../flaws/flaw.ts';
import { fitOf, recordedFit } from '../world/fit.ts';
import { type Foresight, isDeployed, standingAfter } from '../world/foresee.ts';
import { type Consumer, type Standing, type World, withStandings } from '../world/world.ts';

/** What comes of one more operation in the plan, or of another in place of one. */
export interface Consequences {
  /** Whether the flaw is gone, and no reference of the plan's modules to the application is broken instead. */
  readonly cures: boolean;
  /** How many errors it brings along that would have to be cured, or acknowledged, in turn. */
  readonly errors: number;
}

/** A reference that does not hold. */
interface Unmet {
  readonly application: string;
  readonly module: string;
  readonly producer: string;
}

export function consequencesOf(foresight: Foresight, flaw: Flaw, candidate: ResolvedOperation): Consequences {
  const { application } = candidate;
  const standing = standingAfter(foresight.context.target.get(application), candidate);
  const world = withStandings(foresight.after, new Map([[application, standing]]));
  const own = unmetOf(world, application, standing).filter(({ producer }) => !foresight.unsure.has(producer));
  const others = unmetByOthers(foresight, world, { application, standing, flaw });
  const consumer = isProducerFlaw(flaw) ? flaw.application : flaw.consumer;
  const remains = [...own, ...others].some(
    (unmet) =>
      unmet.application === consumer &&
      flaw.needs.some(({ module, producer }) => module === unmet.module && producer === unmet.producer),
  );
  const breaksPlan = others.some((it) => isDeployed(foresight, it.application, it.module));
  const removed = removedBy(foresight, world, candidate);
  const taken = [...standing.modules.keys()].filter((module) => world.holders(module).length > 1);
  return {
    cures: !remains && !breaksPlan,
    errors: own.length + others.length + removed.length + taken.length,
  };
}

function unmetOf(world: World, application: string, { modules }: Standing): Unmet[] {
  return [...modules].flatMap(([module, { references }]) =>
    [...references].flatMap(([producer, reference]) =>
      fitOf(world, producer, reference) === 'fits' ? [] : [{ application, module, producer }],
    ),
  );
}

/** References of other applications to this one: of the plan all, of the target those that held before. */
function unmetByOthers(
  foresight: Foresight,
  world: World,
  known: { readonly application: string; readonly standing: Standing; readonly flaw: Flaw },
): Unmet[] {
  const { application, standing, flaw } = known;
  const recorded = foresight.context.target.get(application)?.modules.keys() ?? [];
  const wanted = flaw.needs.map(({ producer }) => producer);
  const isBroken = (producer: string, consumer: Consumer) =>
    consumer.application !== application &&
    fitOf(world, producer, consumer.reference) !== 'fits' &&
    (isDeployed(foresight, consumer.application, consumer.module) ||
      recordedFit(foresight.before, producer, consumer.reference) === 'fits');
  const concerned = new Set([
    ...standing.modules.keys(),
    ...recorded,
    ...(isProducerFlaw(flaw) ? wanted : []),
  ]);
  return [...concerned].flatMap((producer) =>
    world
      .consumers(producer)
      .filter((consumer) => isBroken(producer, consumer))
      .map(({ application: by, module }) => ({ application: by, module, producer })),
  );
}

function removedBy({ context }: Foresight, world: World, { application }: ResolvedOperation): string[] {
  const recorded = [...(context.target.get(application)?.modules.keys() ?? [])];
  const meant = context.plan.acknowledged.removedModules;
  return recorded.filter((module) => world.holders(module).length === 0 && !meant.includes(module));
}
