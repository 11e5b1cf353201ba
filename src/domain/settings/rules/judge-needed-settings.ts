import type { CatalogEntry } from '../../model/catalog.ts';
import { deployerOf } from '../../model/configuration.ts';
import type { Finding } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import { variableOf, variablesOf } from '../secret-variables.ts';

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
  return [...settings].flatMap(([name, { required, secret, default: standard, description }]) => {
    const isThere = standard !== undefined || given?.has(name) === true || before?.has(name) === true;
    if (!required || secret || isThere) return [];
    const what = description === undefined ? name : `${name} (${description})`;
    const message = `${application} needs a value of ${what}, which '${environment.name}' never had; give it as settings.${application}.${name}`;
    return [missing(application, message, given === undefined ? 'applications' : 'settings')];
  });
}

function judgeSecrets({ environment }: PlanContext, { application, settings }: CatalogEntry): Finding[] {
  return [...settings].flatMap(([name, { required, secret }]) => {
    if (!required || !secret || variableOf(environment, application, name) !== undefined) return [];
    const message = `${application} needs the secret ${name}, and '${environment.name}' names no variable with it; add ${application}/${name} to environments.${environment.name}.secrets in the configuration`;
    return [missing(application, message, 'applications')];
  });
}

/** Where a command deploys, it is this process that must have the values; a workflow has secrets of its own. */
function judgeVariables({ environment, secretVariables }: PlanContext, known: CatalogEntry): Finding[] {
  const { application } = known;
  if (secretVariables === null || deployerOf(environment, application)?.kind !== 'command') return [];
  return [...variablesOf(known, environment)].flatMap(([name, variable]) => {
    if (secretVariables.has(variable)) return [];
    const message = `${application} needs the secret ${name}, and ${variable} has no value where the plan was to be executed; set it there and retry`;
    return [missing(application, message, 'applications')];
  });
}

function missing(application: string, message: string, section: 'applications' | 'settings'): Finding {
  return { code: 'setting-missing', severity: 'error', message, application, path: [section, application] };
}
