import { recordedWorld } from '../impact/world/world.ts';
import type { CatalogEntry } from '../model/catalog.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { type OperationOrder, orderOperations } from './order-operations.ts';

/**
 * In which order the operations of a plan that are carried out go: by the references of their modules, by those in
 * the target, and by `after` in the catalog.
 */
export function orderPlan(question: {
  readonly operations: readonly ResolvedOperation[];
  readonly target: ReadonlyMap<string, ApplicationRecord>;
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
}): OperationOrder {
  const { operations, target, catalog } = question;
  const world = recordedWorld(target);
  const producersOf = (module: string) =>
    world.holders(module).flatMap(({ references }) => [...references.keys()]);
  return orderOperations({
    operations: operations.filter(({ skip }) => skip === undefined),
    deployed: { get: producersOf },
    after: new Map(operations.map(({ application: it }) => [it, catalog.get(it)?.after ?? []])),
  });
}
