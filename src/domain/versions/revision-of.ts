import type { VersionEntry } from '../model/plan.ts';

/** By what an entry's contents are known: the version, whose tag is there, or the commit that is yet to be tagged. */
export function revisionOf(entry: VersionEntry): string {
  return entry.action === 'deploy' ? entry.version : entry.commit;
}
