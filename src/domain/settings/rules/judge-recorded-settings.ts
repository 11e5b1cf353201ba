import type { CatalogEntry } from '../../model/catalog.ts';
import type { Finding } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import { misfit } from '../setting-value.ts';

/**
 * Values that the target has and that a deployment of an application would be handed again, against patterns that may be
 * younger than they are.
 */
export function judgeRecordedSettings(
  { plan, target, environment }: PlanContext,
  { application, settings }: CatalogEntry,
): Finding[] {
  const given = plan.settings.get(application);
  const section = given === undefined ? 'applications' : 'settings';
  return [...(target.get(application)?.settings ?? [])].flatMap(([name, value]) => {
    const declaration = settings.get(name);
    if (declaration === undefined || declaration.secret || given?.has(name)) return [];
    // That a value is needed has been told already.
    if (declaration.required && value === '') return [];
    const reason = misfit(value, declaration);
    if (reason === undefined) return [];
    const message = `${name} of ${application}, as '${environment.name}' has it, ${reason}; give another as settings.${application}.${name}`;
    return [{ code: 'schema', severity: 'error', message, application, path: [section, application] }];
  });
}
