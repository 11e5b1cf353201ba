import type { CatalogEntry } from '../model/catalog.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { compareVersions, isPreRelease } from '../versions/version.ts';
import { tagOf } from '../versions/version-tag.ts';
import type { OfferedVersion } from './judge-offers.ts';

/** How many versions of one application are looked at. */
export const mostVersions = 25;

/**
 * The versions from which one is taken, newest first: those of the source above the deployed one, and that one itself. A
 * pre-release counts only above another one, as nobody gets one without asking for it.
 *
 * @param available what the source has, version to commit
 */
export function offeredVersions(
  record: ApplicationRecord,
  { tag }: CatalogEntry,
  available: ReadonlyMap<string, string>,
): OfferedVersion[] {
  const { version: deployed } = record;
  if (deployed === null) return [];
  const newer = [...available]
    .filter(([version]) => compareVersions(version, deployed) > 0)
    .filter(([version]) => !isPreRelease(version) || isPreRelease(deployed))
    .sort(([one], [other]) => compareVersions(other, one))
    .slice(0, mostVersions - 1)
    .map(([version, commit]) => ({ version, tag: tagOf(tag, version), commit }));
  const commit = record.commit ?? available.get(deployed);
  if (commit === undefined) return newer;
  return [...newer, { version: deployed, tag: record.tag ?? tagOf(tag, deployed), commit }];
}
