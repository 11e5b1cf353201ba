import type { CatalogEntry, CatalogModule } from '../model/catalog.ts';
import type { VersionEntry } from '../model/plan.ts';
import type { Finding } from '../problem.ts';
import { revisionOf } from '../versions/revision-of.ts';
import { onApplication } from './entry-finding.ts';
import type { PlanContext } from './plan-context.ts';

/** The modules that an entry deploys, or why that cannot be said. */
export type ModulesOfVersion =
  | {
      readonly kind: 'known';
      readonly modules: ReadonlyMap<string, CatalogModule>;
      /** Whether that is all that the version consists of. */
      readonly whole: boolean;
    }
  | { readonly kind: 'unknown'; readonly findings: readonly Finding[] };

/**
 * What a version, or a commit that becomes one, consists of: its manifest says it completely, and where there is none the catalog does. Modules that
 * only the catalog has are of other versions.
 */
export function modulesOfVersion(
  entry: VersionEntry,
  known: CatalogEntry,
  { manifests }: Pick<PlanContext, 'manifests'>,
): ModulesOfVersion {
  const manifest = manifests.get(entry.application)?.get(revisionOf(entry));
  if (manifest?.kind === 'broken') {
    const { code, message } = manifest;
    return { kind: 'unknown', findings: [onApplication(entry, { code, message })] };
  }
  const all = manifest?.modules ?? known.modules;
  const { modules: names } = entry;
  if (names === undefined) return { kind: 'known', modules: all, whole: true };
  const strangers = names.filter((name) => !all.has(name));
  if (strangers.length > 0) {
    return { kind: 'unknown', findings: strangers.map((name) => notOfVersion(entry, name, all)) };
  }
  const modules = new Map([...all].filter(([name]) => names.includes(name)));
  return { kind: 'known', modules, whole: modules.size === all.size };
}

function notOfVersion(entry: VersionEntry, module: string, all: ReadonlyMap<string, CatalogModule>): Finding {
  const { application, version } = entry;
  const message = `'${module}' is not a module of ${application} ${version}; its manifest has ${[...all.keys()].join(', ') || 'none'}`;
  return { ...onApplication(entry, { code: 'unknown-module', message }), module };
}
