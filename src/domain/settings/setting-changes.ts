import type { CatalogEntry, SettingDeclaration } from '../model/catalog.ts';
import type { PlanSettings } from '../model/plan.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { credentialIn } from './credential-shapes.ts';
import { misfit } from './setting-value.ts';

/** What happens to one setting in the target. */
export interface SettingChange {
  /** Null when it was never set there, absent where only the new value is known. */
  readonly from?: string | null;
  readonly to: string;
}

export type SettingChanges = ReadonlyMap<string, SettingChange>;

/**
 * What a deployment of an application sets in the target: what the plan gives, and defaults for what was never set
 * there, or is required now and empty there. Secrets are not among them, nor anything that a plan may not give.
 */
export function settingChanges(
  { application, settings: declared }: CatalogEntry,
  given: PlanSettings,
  target: ApplicationRecord,
): SettingChanges {
  const changes = new Map<string, SettingChange>();
  for (const [name, declaration] of declared) {
    if (declaration.secret) continue;
    const from = target.settings.get(name) ?? null;
    const isLacking = from === null || (from === '' && declaration.required);
    const to = given.get(application)?.get(name) ?? (isLacking ? declaration.default : undefined);
    if (to !== undefined && to !== from && isUsable(to, declaration)) changes.set(name, { from, to });
  }
  return changes;
}

function isUsable(value: string, declaration: SettingDeclaration): boolean {
  return credentialIn(value) === undefined && misfit(value, declaration) === undefined;
}

/** All values of an application's plain settings once these changes are made, as far as they are declared. */
export function settingsAfter(
  { settings: declared }: Pick<CatalogEntry, 'settings'>,
  before: ReadonlyMap<string, string>,
  changes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map(
    [...declared].flatMap(([name, { secret }]) => {
      const value = secret ? undefined : (changes.get(name) ?? before.get(name));
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
