import type { CatalogEntry } from '../model/catalog.ts';
import type { Finding } from '../problem.ts';

/** A finding in the catalog file of `application`. */
export interface CatalogFinding {
  readonly application: string;
  readonly finding: Finding;
}

/**
 * The rules across the files of a catalog: module names are unique (LifeTime: in an environment), references
 * and `after` name what there is.
 */
export function judgeCatalog(entries: ReadonlyMap<string, CatalogEntry>): CatalogFinding[] {
  const owners = moduleOwners(entries);
  return [...entries.values()].flatMap((entry) =>
    [...judgeModules(entry, owners), ...judgeAfter(entry, entries)].map((finding) => ({
      application: entry.application,
      finding,
    })),
  );
}

/** The application of each module; of several the first by name, in whatever order the files were read. */
function moduleOwners(entries: ReadonlyMap<string, CatalogEntry>): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [application, { modules }] of entries) {
    for (const module of modules.keys()) {
      const owner = owners.get(module);
      if (owner === undefined || application < owner) owners.set(module, application);
    }
  }
  return owners;
}

function judgeModules(
  { application, modules }: CatalogEntry,
  owners: ReadonlyMap<string, string>,
): Finding[] {
  return [...modules].flatMap(([module, { references }]) => {
    const owner = owners.get(module);
    const path = ['modules', module];
    const about = { severity: 'error', application, module } as const;
    const taken = `module '${module}' belongs to ${owner} already; a module has one application, rename one of the two`;
    const findings: Finding[] =
      owner === application ? [] : [{ ...about, code: 'module-name-taken', message: taken, path }];
    for (const producer of references.keys()) {
      if (owners.has(producer)) continue;
      const message = `'${producer}', which ${module} references, is a module of no application in the catalog; check the name`;
      findings.push({ ...about, code: 'unknown-module', message, path: [...path, 'references', producer] });
    }
    return findings;
  });
}

function judgeAfter(
  { application, after }: CatalogEntry,
  entries: ReadonlyMap<string, CatalogEntry>,
): Finding[] {
  return after.flatMap((other, index) => {
    if (entries.has(other)) return [];
    const message = `'${other}', after which ${application} is deployed, is not in the catalog; check the name`;
    return [
      {
        code: 'unknown-application',
        severity: 'error',
        message,
        application,
        path: ['after', index],
      } as const,
    ];
  });
}
