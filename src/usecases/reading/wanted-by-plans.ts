import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Plan, VersionEntry } from '../../domain/model/plan.ts';
import { tagOf } from '../../domain/versions/version-tag.ts';
import type { CheckQuestion } from '../../ports/sources.ts';

/** What plans want to be known of one application. */
export interface WantedByPlans {
  /** Versions that have a tag, or are about to get one. */
  readonly tagged: ReadonlySet<string>;
  /** Versions whose contents are read at their tags. */
  readonly versions: ReadonlySet<string>;
  /** Commits whose contents are read because they are yet to be tagged. */
  readonly commits: ReadonlySet<string>;
}

/** What some plans take from their sources, by application. */
export function wantedByPlans(plans: readonly Plan[]): ReadonlyMap<string, WantedByPlans> {
  return new Map(
    [...entriesByApplication(plans)].map(([application, entries]) => [
      application,
      {
        tagged: new Set(entries.map(({ version }) => version)),
        versions: new Set(entries.flatMap((it) => (it.action === 'deploy' ? [it.version] : []))),
        commits: new Set(entries.flatMap((it) => (it.action === 'deploy' ? [] : [it.commit]))),
      },
    ]),
  );
}

/** The checks by which the catalog wants to know that versions are built: of their tags, or of commits without one. */
export function checksOf(
  { ready, tag }: CatalogEntry,
  { versions, commits }: Pick<WantedByPlans, 'versions' | 'commits'>,
): CheckQuestion[] {
  if (ready === undefined) return [];
  const name = ready.check;
  return [
    ...[...versions].map((version) => ({ of: 'tag', at: tagOf(tag, version), name }) as const),
    ...[...commits].map((commit) => ({ of: 'commit', at: commit, name }) as const),
  ];
}

function entriesByApplication(plans: readonly Plan[]): ReadonlyMap<string, readonly VersionEntry[]> {
  const entries = new Map<string, VersionEntry[]>();
  for (const entry of plans.flatMap(({ applications }) => applications)) {
    if (entry.action === 'redeploy') continue;
    entries.set(entry.application, [...(entries.get(entry.application) ?? []), entry]);
  }
  return entries;
}
