import type { DeployEntry } from '../model/plan.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { compareVersions } from '../versions/version.ts';

/**
 * Whether the target takes a choice as it stands: it has had the version as no other commit (`tag-moved`), and nothing
 * that is newer would be replaced (`newer-in-target`): of the modules that the choice names, or of the application and all
 * its modules, which need not be of one version.
 */
export function mayLand(
  { version, commit, modules }: Omit<DeployEntry, 'application' | 'action'>,
  target: ApplicationRecord | undefined,
): boolean {
  if (target === undefined) return true;
  if ((target.versions.get(version) ?? commit) !== commit) return false;
  const replaced = [...target.modules].flatMap(([module, deployed]) =>
    modules?.includes(module) === false ? [] : [deployed.version],
  );
  if (modules === undefined && target.version !== null) replaced.push(target.version);
  return replaced.every((it) => compareVersions(it, version) <= 0);
}
