import type { Acknowledged, DeployEntry } from '../model/plan.ts';
import { type ApplicationRecord, unknownApplication } from '../records/environment/environment-record.ts';
import { compareVersions } from '../versions/version.ts';

/** What one application of a backout plan goes back to. */
export interface WayBack {
  readonly entry: DeployEntry;
  /** What the environment has of it now. */
  readonly present: ApplicationRecord | undefined;
  /** Modules of the version that is brought back. */
  readonly modules: readonly string[];
  /** Whether the whole of that version is deployed. */
  readonly whole: boolean;
}

/** What a backout plan means although it looks like a mistake: it goes back, and what is new since then disappears. */
export function acknowledgeBackout(ways: readonly WayBack[]): Acknowledged {
  return {
    removedModules: [...new Set(ways.flatMap(removedBy))].sort(),
    downgrades: ways.filter(replacesNewer).map(({ entry }) => entry.application),
  };
}

function removedBy({ entry, present, modules, whole }: WayBack): string[] {
  const { modules: there } = present ?? unknownApplication(entry.application);
  return whole ? [...there.keys()].filter((module) => !modules.includes(module)) : [];
}

/** What failed may have left the older version as recorded; one that goes back nowhere needs no acknowledgement. */
function replacesNewer({ entry, present, modules, whole }: WayBack): boolean {
  const there = present ?? unknownApplication(entry.application);
  const versions = [...there.modules].flatMap(([module, { version }]) =>
    whole || modules.includes(module) ? [version] : [],
  );
  if (whole && there.version !== null) versions.push(there.version);
  return versions.some((version) => compareVersions(version, entry.version) > 0);
}
