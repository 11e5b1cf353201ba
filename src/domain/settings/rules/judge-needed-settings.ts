import type { CatalogEntry } from '../../model/catalog.ts';
import { deployerOf } from '../../model/configuration.ts';
import type { Finding, Path } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import { variableOf, variablesOf } from '../secret-variables.ts';
import { misfit } from '../setting-value.ts';

/**
 * What a deployment of an application needs and does not have. LifeTime asks for what was never set in the target, and
 * for nothing else.
 */
export function judgeNeededSettings(context: PlanContext, known: CatalogEntry): Finding[] {
  return [...judgePlain(context, known), ...judgeSecrets(context, known), ...judgeVariables(context, known)];
}

function judgePlain(
  { plan, target, environment }: PlanContext,
  { application, settings }: CatalogEntry,
): Finding[] {
  const given = plan.settings.get(application);
  const before = target.get(application)?.settings;
  return [...settings].flatMap(([name, declaration]) => {
    const { required, secret, default: standard, description } = declaration;
    const written = given?.get(name);
    const had = before?.get(name);
    if (!required || secret || (written ?? (had || standard))) return [];
    const need = `${application} needs a value of ${description === undefined ? name : `${name} (${description})`}`;
    if (written === undefined) {
      const place = `'${environment.name}'`;
      const lack =
        had === undefined ? `which ${place} never had` : `and the empty text that ${place} has is none`;
      const message = `${need}, ${lack}; give it as settings.${application}.${name}`;
      const section = given === undefined ? 'applications' : 'settings';
      return [missing(application, message, [section, application])];
    }
    // A pattern that forbids it has told already.
    if (misfit(written, declaration) !== undefined) return [];
    const message = `${need}, and an empty text is none; give one, or leave it out where '${environment.name}' has one`;
    return [missing(application, message, ['settings', application, name])];
  });
}

function judgeSecrets({ environment }: PlanContext, { application, settings }: CatalogEntry): Finding[] {
  return [...settings].flatMap(([name, { required, secret }]) => {
    if (!required || !secret || variableOf(environment, application, name) !== undefined) return [];
    const message = `${application} needs the secret ${name}, and '${environment.name}' names no variable with it; add ${application}/${name} to environments.${environment.name}.secrets in the configuration`;
    return [missing(application, message, ['applications', application])];
  });
}

/** Where a command deploys, it is this process that must have the values; a workflow has secrets of its own. */
function judgeVariables({ environment, secretVariables }: PlanContext, known: CatalogEntry): Finding[] {
  const { application } = known;
  if (secretVariables === null || deployerOf(environment, application)?.kind !== 'command') return [];
  return [...variablesOf(known, environment)].flatMap(([name, variable]) => {
    if (secretVariables.has(variable)) return [];
    const path = ['applications', application];
    if (known.settings.get(name)?.required !== true) {
      const message = `${application} goes without the secret ${name}, because ${variable} has no value where the plan was executed; if it should have one, set it there and redeploy ${application}`;
      return [{ ...missing(application, message, path), severity: 'warning' }];
    }
    const message = `${application} needs the secret ${name}, and ${variable} has no value where the plan was to be executed; set it there and retry`;
    return [missing(application, message, path)];
  });
}

function missing(application: string, message: string, path: Path): Finding {
  return { code: 'setting-missing', severity: 'error', message, application, path };
}
