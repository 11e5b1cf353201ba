import type { CatalogEntry, SettingDeclaration } from '../../model/catalog.ts';
import type { Finding, ProblemCode } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import { credentialIn } from '../credential-shapes.ts';
import { misfit } from '../setting-value.ts';

/** What a plan gives against what the catalog declares, whatever the environments have. */
export function judgeGivenSettings({ plan, catalog, environment }: PlanContext): Finding[] {
  const planned = new Set(plan.applications.map(({ application }) => application));
  return [...plan.settings].flatMap(([application, values]) => {
    const path = ['settings', application];
    const about = { severity: 'error', application, path } as const;
    const known = catalog.get(application);
    const judged = [...values].flatMap(([name, value]) => {
      const question = { application, known, environment: environment.name, name, value };
      const found = judgeValue(question);
      return found === undefined ? [] : [{ ...about, ...found, path: [...path, name] }];
    });
    return planned.has(application) ? judged : [{ ...about, ...stranger(application) }, ...judged];
  });
}

interface GivenValue {
  readonly application: string;
  /** Undefined when the catalog does not have the application, or was not asked. */
  readonly known: CatalogEntry | undefined;
  readonly environment: string;
  readonly name: string;
  readonly value: string;
}

interface Found {
  readonly code: ProblemCode;
  readonly message: string;
}

/** At most one problem of a value; one that may be secret is never repeated. */
function judgeValue({ known, value, ...given }: GivenValue): Found | undefined {
  const declared = known?.settings.get(given.name);
  if (declared?.secret === true) return secretGiven(given);
  const credential = credentialIn(value);
  if (credential !== undefined) return credentialGiven(given, credential);
  if (known === undefined) return undefined;
  return declared === undefined ? undeclared(given, known) : unfit(given, value, declared);
}

type Named = Pick<GivenValue, 'application' | 'environment' | 'name'>;

function secretGiven({ application, environment, name }: Named): Found {
  const message = `${name} of ${application} is a secret, and everybody can read a plan: remove it, replace the secret, and name its variable in environments.${environment}.secrets`;
  return { code: 'secret-in-plain', message };
}

function credentialGiven({ application, name }: Named, credential: string): Found {
  const message = `${name} of ${application} looks like ${credential}, and everybody can read a plan: remove it, replace the credential, and declare ${name} in catalog/${application}.yml with secret: true`;
  return { code: 'secret-in-plain', message };
}

function undeclared({ application, name }: Named, { settings }: CatalogEntry): Found {
  const plain = [...settings].flatMap(([it, { secret }]) => (secret ? [] : [it]));
  const known = plain.length === 0 ? 'none' : plain.join(', ');
  const message = `${application} has no setting ${name}; it has ${known}. Correct the name, or declare it in catalog/${application}.yml`;
  return { code: 'setting-unknown', message };
}

function unfit(
  { application, name }: Named,
  value: string,
  declaration: SettingDeclaration,
): Found | undefined {
  const reason = misfit(value, declaration);
  return reason === undefined
    ? undefined
    : { code: 'schema', message: `${name} of ${application} ${reason}` };
}

function stranger(application: string): Found {
  const message = `the plan sets something of ${application} and does not deploy it; add ${application}: redeploy to its applications, or remove these settings`;
  return { code: 'setting-unknown', message };
}
