import type { ApplicationRecord } from '../../src/domain/records/environment/environment-record.ts';
import { applicationRecord, catalogEntry, modules } from './builders.ts';

/* What plans of the application `shop` meet. */

/** A target that has one application. */
export const target = (...args: Parameters<typeof applicationRecord>) => ({
  target: new Map([[args[0], applicationRecord(...args)]]),
});

/** `shop` has two modules here. */
export const twoModules = {
  catalog: new Map([['shop', catalogEntry('shop', { modules: modules({ api: [], web: [] }) })]]),
};

export function deployedModules(versions: Readonly<Record<string, string>>): Partial<ApplicationRecord> {
  const references = new Map();
  return {
    modules: new Map(Object.entries(versions).map(([name, version]) => [name, { version, references }])),
  };
}
