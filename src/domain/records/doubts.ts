import type { ApplicationRecord } from './environment-record.ts';
import type { Operation } from './run.ts';

/** Modules of which nobody knows what they are, each with the `<environment>/<plan>` that left it so. */
export type Doubts = ReadonlyMap<string, string>;

type Doubtful = Pick<ApplicationRecord, 'modules' | 'uncertain' | 'uncertainBy' | 'doubts'>;
type Touching = Pick<Operation, 'modules' | 'whole'>;

/** The doubts once an operation is under way; of what others left behind it takes over what it touches. */
export function doubtsDuring(record: Doubtful, operation: Touching, by: string): Doubts {
  const touched = touchedBy(record, operation).map((module) => [module, by] as const);
  return new Map([...doubtsOf(record), ...touched]);
}

/** Whether nothing would be left in doubt once an operation succeeded. */
export function wouldSettle(record: Doubtful, operation: Touching): boolean {
  const touched = new Set(touchedBy(record, operation));
  return [...doubtsOf(record).keys()].every((module) => touched.has(module));
}

/** The doubts that are left when a plan's operation succeeded, or left nothing behind. */
export function doubtsWithout(record: Doubtful, by: string): Doubts {
  return new Map([...doubtsOf(record)].filter(([, plan]) => plan !== by));
}

/** The record with these doubts: it is uncertain as long as there is one. */
export function withDoubts(record: ApplicationRecord, doubts: Doubts): ApplicationRecord {
  const { doubts: _, ...known } = record;
  const [by] = doubts.values();
  if (by === undefined) return { ...known, uncertain: false, uncertainBy: null };
  return { ...known, uncertain: true, uncertainBy: by, doubts };
}

/** Whether a plan left something in doubt that nobody has settled or taken over since. */
export function isInDoubtBy({ uncertain, uncertainBy, doubts }: Doubtful, plan: string): boolean {
  return uncertain && (uncertainBy === plan || [...(doubts?.values() ?? [])].includes(plan));
}

/** The part of a plan's operation that is still in doubt by it: the rest is what later operations made of it. */
export function doubtfulPart({ doubts }: Doubtful, operation: Operation, plan: string): Operation {
  if (doubts === undefined) return operation;
  const modules = new Map([...operation.modules].filter(([module]) => doubts.get(module) === plan));
  return { ...operation, modules, whole: operation.whole && modules.size === operation.modules.size };
}

/** The whole takes the place of all that is there, whatever it consists of. */
function touchedBy(record: Doubtful, { modules, whole }: Touching): string[] {
  return whole
    ? [...doubtsOf(record).keys(), ...record.modules.keys(), ...modules.keys()]
    : [...modules.keys()];
}

/** A record that does not say which modules are in doubt (as this program once wrote them) means all of them. */
function doubtsOf({ modules, uncertain, uncertainBy, doubts }: Doubtful): Doubts {
  if (doubts !== undefined) return doubts;
  if (!uncertain || uncertainBy === null) return new Map();
  return new Map([...modules.keys()].map((module) => [module, uncertainBy]));
}
