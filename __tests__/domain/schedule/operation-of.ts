import type { OrderInput } from '../../../src/domain/schedule/application-graph.ts';

/** An operation on modules that are given with their producers. */
export function operationOf(
  application: string,
  modules: Readonly<Record<string, readonly string[]>>,
  removed: readonly string[] = [],
): OrderInput['operations'][number] {
  const references = (producers: readonly string[]) =>
    new Map(producers.map((producer) => [producer, { range: '*', optional: false }]));
  return {
    application,
    modules: new Map(
      Object.entries(modules).map(([module, producers]) => [module, { references: references(producers) }]),
    ),
    ...(removed.length > 0 && { removed }),
  };
}
