import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { TagAndDeployEntry } from '../../domain/model/plan.ts';
import type { Problem } from '../../domain/problem.ts';
import { suggestVersion } from '../../domain/versions/suggest-version.ts';
import type { ChoiceSurroundings } from './choice-surroundings.ts';
import { readVersionsAnywhere } from './versions-anywhere.ts';

/**
 * The next version of each application, with the commit that is to be tagged with it: of a root the one that the default
 * branch names, of another environment the one that is deployed there (LifeTime: tag and deploy).
 */
export async function nextVersions(
  surroundings: ChoiceSurroundings,
  entries: readonly CatalogEntry[],
): Promise<ReadonlyMap<string, TagAndDeployEntry | Problem>> {
  if (entries.length === 0) return new Map();
  const { source } = surroundings;
  const known = await readVersionsAnywhere(surroundings, entries);
  const commits = await (source.root ? tipsOf : deployedCommits)(surroundings, entries);
  const next = (entry: CatalogEntry): TagAndDeployEntry | Problem => {
    const { application } = entry;
    const commit = commits.get(application);
    if (commit === undefined) return nothingToTag(entry, surroundings);
    const anywhere = known.get(application)?.anywhere ?? [];
    const version = suggestVersion(anywhere, source.root ? 'root' : 'environment');
    return version === null ? noneAbove(entry) : { application, action: 'tag-and-deploy', version, commit };
  };
  return new Map(entries.map((entry) => [entry.application, next(entry)]));
}

type Commits = ReadonlyMap<string, string>;

async function tipsOf({ ports }: ChoiceSurroundings, entries: readonly CatalogEntry[]): Promise<Commits> {
  const tips = await ports.tips.tips(entries.map(({ repository }) => repository));
  return new Map(
    entries.flatMap(({ application, repository }) => {
      const tip = tips.get(repository);
      return tip === undefined ? [] : [[application, tip]];
    }),
  );
}

async function deployedCommits(
  { records, source }: ChoiceSurroundings,
  entries: readonly CatalogEntry[],
): Promise<Commits> {
  const names = entries.map(({ application }) => application);
  const deployed = await records.applications(source.name, names);
  return new Map(
    [...deployed].flatMap(([application, { commit }]) => (commit === null ? [] : [[application, commit]])),
  );
}

function nothingToTag({ application, repository }: CatalogEntry, { source }: ChoiceSurroundings): Problem {
  const about = { severity: 'error', application } as const;
  if (!source.root) {
    const message = `'${source.name}' does not have ${application}, so there is nothing to tag; deploy it there first`;
    return { code: 'version-not-in-source', message, ...about };
  }
  const message = `the default branch of ${repository} has no commit, or could not be read; push one, or name a version of ${application}`;
  return { code: 'commit-not-found', message, ...about };
}

function noneAbove({ application }: CatalogEntry): Problem {
  const message = `no version of ${application} can be above those that there are; name one`;
  return { code: 'usage', severity: 'error', message, application };
}
