import type { ApplicationRecord } from '../records/environment/environment-record.ts';

/**
 * What an environment's modules reference as deployed, module to producers: the graph of the environment,
 * whatever the catalog says today. An optional reference counts, and so does one to a module that is not there.
 */
export function recordedReferences(
  records: Iterable<Pick<ApplicationRecord, 'modules'>>,
): ReadonlyMap<string, readonly string[]> {
  const producers = new Map<string, readonly string[]>();
  for (const record of records) {
    for (const [module, { references }] of record.modules) {
      producers.set(module, [...(producers.get(module) ?? []), ...references.keys()]);
    }
  }
  return producers;
}
