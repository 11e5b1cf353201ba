import type { Conduct } from '../../../src/domain/course/conduct.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { applicationRecord, modules, operation, type WrittenModules } from '../../support/builders.ts';

/** A plan of the model, with one operation. */
export interface ModelPlan {
  readonly name: string;
  readonly application: string;
  readonly modules: WrittenModules;
  /** Its deployment may fail, too. */
  readonly mayFail?: true;
  /** An engine has its deployment, so that whoever takes it over learns its outcome. */
  readonly engine?: true;
  /** How its run is carried out. */
  readonly conduct: Conduct;
}

/**
 * In merge order. The second collides with the first and the third, these two do not collide, and the last with none: so
 * it is the third that must not overtake the second while the first is under way.
 */
export const plans: readonly ModelPlan[] = [
  { name: 'a', application: 'ledger', modules: { ledger: [] }, engine: true, conduct: {} },
  {
    name: 'b',
    application: 'shop',
    modules: { shop: ['ledger'], cart: [] },
    mayFail: true,
    conduct: { backout: 'automatic' },
  },
  { name: 'c', application: 'wishlist', modules: { wishlist: ['cart'] }, conduct: {} },
  { name: 'd', application: 'mail', modules: { mail: [] }, engine: true, conduct: { stages: 'two' } },
];

/** Plans under way at once. */
export const limit = 2;

const collisions: ReadonlySet<string> = new Set(['ab', 'bc']);

/** Said here, not asked of what is tested. */
export function collide(one: string, other: string): boolean {
  return collisions.has([one, other].sort().join(''));
}

export function planNamed(name: string): ModelPlan {
  const found = plans.find((it) => it.name === name);
  if (found === undefined) throw new Error(`the model has no plan ${name}`);
  return found;
}

export function operationOf({ application, modules: written }: ModelPlan): Operation {
  return operation(application, { modules: modules(written) });
}

/** The environment has them all, as an earlier version. */
export function recordOf({ application, modules: written }: ModelPlan): ApplicationRecord {
  const deployed = [...modules(written)].map(
    ([name, { references }]) => [name, { version: '1.0.0', references }] as const,
  );
  return applicationRecord(application, '1.0.0', { modules: new Map(deployed) });
}
