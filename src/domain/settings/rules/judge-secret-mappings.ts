import type { CatalogEntry } from '../../model/catalog.ts';
import type { Configuration } from '../../model/configuration.ts';
import type { Finding } from '../../problem.ts';

/** Variables that the configuration names for what is no secret setting of any application in the whole catalog. */
export function judgeSecretMappings(
  { environments }: Configuration,
  catalog: ReadonlyMap<string, CatalogEntry>,
): Finding[] {
  return [...environments.values()].flatMap(({ name, secrets }) =>
    [...secrets.keys()].flatMap((key) => {
      const message = judgeMapping(key, catalog);
      if (message === undefined) return [];
      const path = ['environments', name, 'secrets', key];
      return [{ code: 'setting-unknown', severity: 'error', message, path } as const];
    }),
  );
}

function judgeMapping(key: string, catalog: ReadonlyMap<string, CatalogEntry>): string | undefined {
  const [application = '', setting = ''] = key.split('/');
  const declared = catalog.get(application)?.settings.get(setting);
  if (declared?.secret === true) return undefined;
  if (declared !== undefined) {
    return `${setting} of ${application} is no secret, so plans give its value; remove ${key}, or declare secret: true in catalog/${application}.yml`;
  }
  return `${key} is no setting of the catalog; correct it, or declare it in catalog/${application}.yml with secret: true`;
}
