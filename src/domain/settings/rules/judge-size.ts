import type { CatalogEntry } from '../../model/catalog.ts';
import type { Finding } from '../../problem.ts';
import type { PlanContext } from '../../rules/plan-context.ts';
import { type SettingChanges, settingsAfter } from '../setting-changes.ts';

/**
 * UTF-16 code units of one application's settings as JSON: GitHub takes 65,535 for all inputs of a workflow
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch).
 */
export const longestSettings = 50_000;

/** Whether all values that an application would have then can be handed to its deployment. */
export function judgeSize(
  { plan, target }: PlanContext,
  known: CatalogEntry,
  settings: SettingChanges = new Map(),
): Finding[] {
  const { application } = known;
  const changes = new Map([...settings].map(([name, { to }]) => [name, to]));
  const after = settingsAfter(known, target.get(application)?.settings ?? new Map(), changes);
  const { length } = JSON.stringify(Object.fromEntries(after));
  if (length <= longestSettings) return [];
  const message = `${application} would have ${length} characters of settings, and at most ${longestSettings} are handed to a deployment; keep long texts with the application, or give their address`;
  const section = plan.settings.has(application) ? 'settings' : 'applications';
  return [{ code: 'schema', severity: 'error', message, application, path: [section, application] }];
}
