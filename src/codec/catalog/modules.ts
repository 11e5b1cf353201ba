import type { CatalogModule, Reference } from '../../domain/model/catalog.ts';
import type { WrittenModules, WrittenReference } from './modules-definition.ts';

/** Modules in the order in which they are written. */
export function toModules(written: WrittenModules): ReadonlyMap<string, CatalogModule> {
  return new Map(Object.entries(written).map(([name, module]) => [name, toModule(module?.references ?? {})]));
}

function toModule(references: Readonly<Record<string, WrittenReference>>): CatalogModule {
  return {
    references: new Map(
      Object.entries(references).map(([producer, written]) => [producer, toReference(written)]),
    ),
  };
}

function toReference(written: WrittenReference): Reference {
  if (typeof written === 'string') return { range: written, optional: false };
  return { range: written.range, optional: written.optional ?? false };
}
