import type { Operation } from '../run/operation.ts';
import type { ApplicationRecord } from './environment-record.ts';

/** Modules of which nobody knows what they are, each with every `<environment>/<plan>` that left it so, oldest first. */
export type Doubts = ReadonlyMap<string, readonly string[]>;

/** In doubts the name of all modules that the record does not have, when nobody knows which of them were touched. */
export const unnamed = '*';

type Doubtful = Pick<ApplicationRecord, 'modules' | 'uncertain' | 'uncertainBy' | 'doubts'>;
type Touching = Pick<Operation, 'modules' | 'whole'>;

/** The doubts once an operation is under way: what it touches is in doubt by it as well as by those before it. */
export function doubtsDuring(record: Doubtful, operation: Touching, by: string): Doubts {
  const touched = touchedBy(record, operation);
  const marked = (touched.length === 0 ? [unnamed] : touched).map((module) => {
    const before = plansInDoubt(record, module).filter((plan) => plan !== by);
    return [module, [...before, by]] as const;
  });
  return new Map([...doubtsOf(record), ...marked]);
}

/** Whether nothing would be left in doubt once an operation succeeded. */
export function wouldSettle(record: Doubtful, operation: Touching): boolean {
  const touched = new Set(touchedBy(record, operation));
  return [...doubtsOf(record).keys()].every((module) => touched.has(module));
}

/** The doubts that are left when a plan's operation succeeded: those of later ones, and of what it did not touch. */
export function doubtsAfter(record: Doubtful, operation: Touching, by: string): Doubts {
  const touched = new Set(touchedBy(record, operation));
  const left = [...new Set([...doubtsOf(record).keys(), ...touched])].map((module) => {
    const plans = plansInDoubt(record, module);
    return [module, plans.slice(touched.has(module) ? plans.indexOf(by) + 1 : 0)] as const;
  });
  return without(new Map(left), by);
}

/** The doubts that are left when a plan's operation left nothing behind: those of all others. */
export function doubtsWithout(record: Doubtful, by: string): Doubts {
  return without(doubtsOf(record), by);
}

/** The record with these doubts: it is uncertain as long as there is one. */
export function withDoubts(record: ApplicationRecord, doubts: Doubts): ApplicationRecord {
  const { doubts: _, ...known } = record;
  const [by] = [...doubts.values()].flat();
  if (by === undefined) return { ...known, uncertain: false, uncertainBy: null };
  return { ...known, uncertain: true, uncertainBy: by, doubts };
}

/** Whether a plan left something in doubt that nobody has settled since. */
export function isInDoubtBy(record: Doubtful, plan: string): boolean {
  return record.uncertain && [...doubtsOf(record).values()].some((plans) => plans.includes(plan));
}

/** The plans that left a module in doubt, oldest first. */
export function plansInDoubt(record: Doubtful, module: string): readonly string[] {
  const doubts = doubtsOf(record);
  return doubts.get(module) ?? (record.modules.has(module) ? [] : (doubts.get(unnamed) ?? []));
}

/** The whole takes the place of all that is there, whatever it consists of. */
function touchedBy(record: Doubtful, { modules, whole }: Touching): string[] {
  return whole
    ? [...new Set([...doubtsOf(record).keys(), ...record.modules.keys(), ...modules.keys()])]
    : [...modules.keys()];
}

function without(doubts: Doubts, by: string): Doubts {
  const others = [...doubts].map(([module, plans]) => [module, plans.filter((it) => it !== by)] as const);
  return new Map(others.filter(([, plans]) => plans.length > 0));
}

/**
 * A record that does not say which modules are in doubt (as this program once wrote them) means all of them, and all
 * that would have been added: only the whole, or a person, can settle that.
 */
function doubtsOf({ modules, uncertain, uncertainBy, doubts }: Doubtful): Doubts {
  if (doubts !== undefined) return doubts;
  if (!uncertain || uncertainBy === null) return new Map();
  return new Map([...modules.keys(), unnamed].map((module) => [module, [uncertainBy]]));
}
