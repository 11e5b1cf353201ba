import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Plan } from '../../domain/model/plan.ts';
import type { Sources } from '../../ports/sources.ts';
import { type ApplicationQuestion, askApplications } from './ask-applications.ts';
import type { SourceEvidence } from './source-evidence.ts';
import { checksOf, type WantedByPlans, wantedByPlans } from './wanted-by-plans.ts';

export interface PlansInQuestion {
  readonly plans: readonly Plan[];
  /** They name versions of the same applications that matter as well. */
  readonly others?: readonly Plan[];
  /** Whether release notes are shown. */
  readonly notes?: boolean;
}

/**
 * Asks the repositories of the applications that some plans take from their source, as far as the catalog knows them,
 * for the tags of the versions that these plans want, or for the commits that they tag, for manifests, demanded checks
 * and, where they are shown, for notes: all of it in one go.
 */
export function askForPlans(
  sources: Sources,
  catalog: ReadonlyMap<string, CatalogEntry>,
  { plans, others = [], notes = false }: PlansInQuestion,
): Promise<SourceEvidence> {
  const alsoWanted = wantedByPlans(others);
  const questions = [...wantedByPlans(plans)].flatMap(([application, wanted]): ApplicationQuestion[] => {
    const entry = catalog.get(application);
    if (entry === undefined) return [];
    const all = both(wanted, alsoWanted.get(application));
    return [{ entry, ...all, checks: checksOf(entry, wanted), notes }];
  });
  return askApplications(sources, questions);
}

function both(one: WantedByPlans, other: WantedByPlans | undefined): WantedByPlans {
  if (other === undefined) return one;
  return {
    tagged: new Set([...one.tagged, ...other.tagged]),
    versions: new Set([...one.versions, ...other.versions]),
    commits: new Set([...one.commits, ...other.commits]),
  };
}

const nothing = { versions: new Set<string>(), commits: new Set<string>(), checks: [], notes: false };

/** Asks the repositories of these applications for all their tags. */
export function askForTags(sources: Sources, entries: readonly CatalogEntry[]): Promise<SourceEvidence> {
  return askApplications(
    sources,
    entries.map((entry) => ({ ...nothing, entry, tagged: 'all' })),
  );
}

/** Some versions of an application. */
export interface WantedVersions {
  readonly entry: CatalogEntry;
  readonly versions: ReadonlySet<string>;
}

/** Asks for the tags of some versions, and for what these versions consist of. */
export function askForVersions(sources: Sources, wanted: readonly WantedVersions[]): Promise<SourceEvidence> {
  return askApplications(
    sources,
    wanted.map(({ entry, versions }) => ({ ...nothing, entry, versions, tagged: versions })),
  );
}
