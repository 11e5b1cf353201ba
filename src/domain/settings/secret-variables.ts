import type { CatalogEntry } from '../model/catalog.ts';
import type { Environment } from '../model/configuration.ts';

/** How the names of variables with secrets begin; no others may be named for one. */
export const secretPrefix = 'DEPLOYMENT_SECRET_';

type Mapping = Pick<Environment, 'secrets'>;

/** The variable that has a secret setting's value in an environment, as its configuration says. */
export function variableOf({ secrets }: Mapping, application: string, setting: string): string | undefined {
  return secrets.get(`${application}/${setting}`);
}

/** The variables with an application's secrets, by the name of the setting; those without a variable are left out. */
export function variablesOf(
  { application, settings }: Pick<CatalogEntry, 'application' | 'settings'>,
  environment: Mapping,
): ReadonlyMap<string, string> {
  return new Map(
    [...settings].flatMap(([name, { secret }]) => {
      const variable = secret ? variableOf(environment, application, name) : undefined;
      return variable === undefined ? [] : [[name, variable] as const];
    }),
  );
}

/** The same without optional secrets whose variable has no value; a required one stays, so that it is missed. */
export function variablesToHand(
  known: Pick<CatalogEntry, 'application' | 'settings'>,
  environment: Mapping,
  withValue: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...variablesOf(known, environment)].filter(
      ([name, variable]) => withValue.has(variable) || known.settings.get(name)?.required === true,
    ),
  );
}

/** The variables with secrets that have a value. */
export function secretVariables(
  variables: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(variables).flatMap(([name, value]) =>
      name.startsWith(secretPrefix) && value ? [[name, value] as const] : [],
    ),
  );
}

/** The values of those among some variables that are secrets. */
export function secretsAmong(
  names: readonly string[],
  variables: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const wanted = new Set(names);
  return [...secretVariables(variables)].flatMap(([name, value]) => (wanted.has(name) ? [value] : []));
}
