import type { Finding } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import type { ResolvedOperation } from '../../rules/resolved-operation.ts';
import { judgeGivenSettings } from './judge-given-settings.ts';
import { judgeNeededSettings } from './judge-needed-settings.ts';
import { judgeRecordedSettings } from './judge-recorded-settings.ts';
import { judgeSize } from './judge-size.ts';

/** The rules of the group *settings* on one plan, once it is known what it would do. */
export function judgeSettings(context: PlanContext, operations: readonly ResolvedOperation[]): Finding[] {
  return [
    ...judgeGivenSettings(context),
    ...operations.flatMap((operation) => judgeOperation(context, operation)),
  ];
}

/** What is skipped needs nothing, and sets nothing. */
function judgeOperation(context: PlanContext, operation: ResolvedOperation): Finding[] {
  const known = context.catalog.get(operation.application);
  if (known === undefined) return [];
  if (operation.skip !== undefined) return judgeLeftOut(context, operation, operation.skip);
  return [
    ...judgeNeededSettings(context, known),
    ...judgeRecordedSettings(context, known),
    ...judgeSize(context, known, operation.settings),
  ];
}

/** Settings of what is skipped that would have changed something. */
function judgeLeftOut(
  { plan, target }: PlanContext,
  { application }: ResolvedOperation,
  skip: Finding['code'],
): Finding[] {
  const before = target.get(application)?.settings;
  const changed = [...(plan.settings.get(application) ?? [])].filter(
    ([name, value]) => before?.get(name) !== value,
  );
  if (changed.length === 0) return [];
  const names = changed.map(([name]) => name).join(', ');
  const message = `${application} is skipped, and with it what the plan sets: ${names}; write ${application}: redeploy, which applies settings to what is there`;
  return [{ code: skip, severity: 'warning', message, application, path: ['settings', application] }];
}
