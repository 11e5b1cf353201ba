import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { type Flaw, isProducerFlaw } from '../flaws/flaw.ts';
import { fitOf, recordedFit } from '../world/fit.ts';
import { type Foresight, isDeployed, standingAfter } from '../world/foresee.ts';
import { type Consumer, type Standing, type World, withStandings } from '../world/world.ts';

/** What comes of one more operation in the plan, or of another in place of one. */
export interface Consequences {
  /** Whether the flaws are gone, and no reference of the plan's modules to the application is broken instead. */
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

/** The application as the operation would leave it, in the world that follows. */
interface Trial {
  readonly foresight: Foresight;
  readonly flaws: readonly Flaw[];
  readonly application: string;
  readonly standing: Standing;
  /** The application's modules in the target now. */
  readonly recorded: ReadonlySet<string>;
  readonly world: World;
}

export function consequencesOf(
  foresight: Foresight,
  flaws: readonly Flaw[],
  candidate: ResolvedOperation,
): Consequences {
  const { application } = candidate;
  const record = foresight.context.target.get(application);
  const standing = standingAfter(record, candidate);
  const world = withStandings(foresight.after, new Map([[application, standing]]));
  const recorded = new Set(record?.modules.keys() ?? []);
  const trial = { foresight, flaws, application, standing, recorded, world };
  const own = unmetOfItsOwn(trial);
  const others = unmetByOthers(trial);
  const breaksPlan = others.some((it) => isDeployed(foresight, it.application, it.module));
  return {
    cures:
      !breaksPlan &&
      !own.some((it) => isItsOwnFault(trial, it)) &&
      ![...own, ...others].some((it) => flaws.some(isOf(it))),
    errors: own.length + others.length + removedBy(trial).length + takenBy(trial).length,
  };
}

function unmetOfItsOwn({ foresight, world, application, standing }: Trial): Unmet[] {
  return [...standing.modules].flatMap(([module, { references }]) =>
    [...references].flatMap(([producer, reference]) => {
      const isMet = foresight.unsure.has(producer) || fitOf(world, producer, reference) === 'fits';
      return isMet ? [] : [{ application, module, producer }];
    }),
  );
}

/** Nothing else in the plan could meet a reference to a module of the application itself. */
function isItsOwnFault(trial: Trial, { producer }: Unmet): boolean {
  const { world, standing, recorded, application, foresight } = trial;
  if (standing.modules.has(producer)) return true;
  if (world.holders(producer).length > 0) return false;
  const { catalog, remedies } = foresight.context;
  const entry = catalog.get(application) ?? remedies?.offers.get(application)?.entry;
  return [recorded, entry?.modules].some((modules) => modules?.has(producer));
}

/** References of other applications to this one: of the plan all, of the target those that held before. */
function unmetByOthers({ foresight, flaws, application, standing, recorded, world }: Trial): Unmet[] {
  const wanted = flaws.filter(isProducerFlaw).flatMap(({ needs }) => needs.map(({ producer }) => producer));
  const isBroken = (producer: string, consumer: Consumer) =>
    consumer.application !== application &&
    fitOf(world, producer, consumer.reference) !== 'fits' &&
    (isDeployed(foresight, consumer.application, consumer.module) ||
      recordedFit(foresight.before, producer, consumer.reference) === 'fits');
  return [...new Set([...standing.modules.keys(), ...recorded, ...wanted])].flatMap((producer) =>
    world
      .consumers(producer)
      .filter((consumer) => isBroken(producer, consumer))
      .map(({ application: by, module }) => ({ application: by, module, producer })),
  );
}

function isOf({ application, module, producer }: Unmet): (flaw: Flaw) => boolean {
  return (flaw) =>
    application === (isProducerFlaw(flaw) ? flaw.application : flaw.consumer) &&
    flaw.needs.some((it) => it.module === module && it.producer === producer);
}

function removedBy({ foresight, recorded, world }: Trial): string[] {
  const meant = foresight.context.plan.acknowledged.removedModules;
  return [...recorded].filter((it) => world.holders(it).length === 0 && !meant.includes(it));
}

function takenBy({ standing, world }: Trial): string[] {
  return [...standing.modules.keys()].filter((module) => world.holders(module).length > 1);
}
