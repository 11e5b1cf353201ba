import { unknownApplication } from '../records/environment/environment-record.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { variablesOf } from './secret-variables.ts';
import { settingChanges } from './setting-changes.ts';

/** The operation with what it sets, and the names of the secrets that it is handed; what is skipped sets nothing. */
export function withSettings(
  operation: ResolvedOperation,
  { plan, catalog, target, environment }: PlanContext,
): ResolvedOperation {
  const { application, skip } = operation;
  const known = catalog.get(application);
  if (known === undefined || skip !== undefined) return operation;
  const settings = settingChanges(
    known,
    plan.settings,
    target.get(application) ?? unknownApplication(application),
  );
  const secrets = [...variablesOf(known, environment).keys()].sort();
  return {
    ...operation,
    ...(settings.size > 0 && { settings }),
    ...(secrets.length > 0 && { secrets }),
  };
}
