import type { Offer, Remedies, RemedyQuestion } from '../../domain/impact/cures/remedies.ts';
import { catalogPath } from '../../domain/layout.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { PlanContext } from '../../domain/rules/plan-context.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Sources } from '../../ports/sources.ts';
import { askForTags } from './evidence.ts';
import type { Records } from './records.ts';
import { catalogNames, readCatalog, type Trusted } from './trusted.ts';

/** Where remedies are looked for. */
export interface RemedyPlaces {
  readonly repository: ReleaseRepository;
  readonly sources: Sources;
  readonly trusted: Trusted;
  readonly records: Records;
}

/**
 * Reads what might cure a plan's errors; it is asked only for plans that have some. The repositories of the
 * applications that might help are asked for all their tags. What is out of reach, or wrong in the catalog, is left
 * out: the verdict stands without it.
 */
export async function readRemedies(
  places: RemedyPlaces,
  context: PlanContext,
  wanted: RemedyQuestion,
): Promise<Remedies> {
  const owners = await findOwners(places, context, wanted.modules);
  const names = new Set([...wanted.applications, ...owners.values()]);
  const { repository, trusted } = places;
  const { entries, texts } = await readCatalog(repository, trusted.commit, names);
  return {
    owners,
    offers: await readOffers(places, context, [...entries.values()]),
    unlisted: new Set([...names].filter((name) => !texts.has(catalogPath(name)))),
  };
}

/** The applications of some modules: by the records of the source, else by the rest of the catalog. */
async function findOwners(
  { repository, trusted, records }: RemedyPlaces,
  { plan, source, catalog }: PlanContext,
  modules: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  if (modules.size === 0) return new Map();
  const had = source === null ? new Map() : (await records.environment(plan.source)).applications;
  const bySource = ownersAmong(had, modules);
  if (bySource.size === modules.size) return bySource;
  const names = await catalogNames(repository, trusted.commit);
  const rest = names.filter((name) => !catalog.has(name));
  const { entries } = await readCatalog(repository, trusted.commit, rest);
  return new Map([...ownersAmong(entries, modules), ...bySource]);
}

/** Of several the first by name. */
function ownersAmong(
  applications: ReadonlyMap<string, { readonly modules: ReadonlyMap<string, unknown> }>,
  modules: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const [application, own] of [...applications].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const module of own.modules.keys()) {
      if (modules.has(module) && !owners.has(module)) owners.set(module, application);
    }
  }
  return owners;
}

async function readOffers(
  { sources, records }: RemedyPlaces,
  { plan, source }: PlanContext,
  entries: readonly CatalogEntry[],
): Promise<ReadonlyMap<string, Offer>> {
  const names = entries.map(({ application }) => application);
  const { tags } = await askForTags(sources, entries);
  const marks = await records.marks(names);
  const had = source === null ? new Map() : await records.applications(plan.source, names);
  const offers = new Map<string, Offer>();
  for (const entry of entries) {
    const { application } = entry;
    const known = tags.get(application);
    if (known === undefined) continue;
    const offer = { entry, tags: known, source: had.get(application), marks: marks.get(application) };
    offers.set(application, offer);
  }
  return offers;
}
