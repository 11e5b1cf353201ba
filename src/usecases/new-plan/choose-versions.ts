import type { WantedApplication } from '../../domain/follow-ups/wanted-application.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { DeployEntry, PlanEntry } from '../../domain/model/plan.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { compareVersions, latestVersion } from '../../domain/versions/version.ts';
import { readAvailableVersions } from '../follow-ups/available-versions.ts';
import { catalogNames, requireCatalog } from '../reading/trusted.ts';
import type { ChoiceSurroundings } from './choice-surroundings.ts';
import { nextVersions } from './next-versions.ts';
import { warnOfUntaggedTips } from './untagged-tips.ts';

interface Choice {
  readonly entries: readonly PlanEntry[];
  /** An error for each application, or version, that is not there at all; warnings only when there is none. */
  readonly problems: readonly Problem[];
}

/** The versions that a source gives for what is wanted, commits pinned. */
export async function chooseVersions(
  surroundings: ChoiceSurroundings,
  wanted: readonly WantedApplication[],
): Promise<Choice> {
  const { ports, trusted, records, source } = surroundings;
  const { sources, repository } = ports;
  const applications = wanted.map(({ application }) => application);
  const catalog = await requireCatalog(repository, trusted.commit, applications);
  const isComplete = applications.every((application) => catalog.has(application));
  const names = isComplete ? [] : await catalogNames(repository, trusted.commit);
  const entriesOf = (some: readonly WantedApplication[]) =>
    some.flatMap(({ application }) => catalog.get(application) ?? []);
  const given = wanted.filter((each) => !each.redeploy).map(({ application }) => application);
  const available = await readAvailableVersions({ sources, records, source, applications: given, catalog });
  const next = await nextVersions(surroundings, entriesOf(wanted.filter((each) => each.next)));
  const choices = wanted.map((each) => {
    const { application } = each;
    const entry = catalog.get(application);
    if (entry === undefined) return unknownApplication(application, names);
    if (each.redeploy) return { application, action: 'redeploy' } as const;
    const versions = available.get(application) ?? new Map();
    return next.get(application) ?? chooseVersion({ wanted: each, entry, source, versions });
  });
  const errors = choices.flatMap((it) => ('code' in it ? [it] : []));
  if (errors.length > 0) return { entries: [], problems: errors };
  const latest = wanted.filter((each) => each.version === undefined && !each.next && !each.redeploy);
  return {
    entries: choices.flatMap((it) => ('action' in it ? [it] : [])),
    problems: await warnOfUntaggedTips(surroundings, entriesOf(latest)),
  };
}

function chooseVersion(question: {
  readonly wanted: WantedApplication;
  readonly entry: CatalogEntry;
  readonly source: Environment;
  readonly versions: ReadonlyMap<string, string>;
}): DeployEntry | Problem {
  const { wanted, entry, source, versions } = question;
  const { application } = wanted;
  const version = wanted.version ?? latestVersion(versions.keys());
  const commit = version === undefined ? undefined : versions.get(version);
  if (version !== undefined && commit !== undefined)
    return { application, action: 'deploy', version, commit };
  const newest =
    [...versions.keys()]
      .sort((a, b) => compareVersions(b, a))
      .slice(0, 3)
      .join(', ') || 'nothing';
  const what = version === undefined ? application : `${application} ${version}`;
  const message = `'${source.name}' does not have ${what}; of ${entry.repository} it has ${newest}`;
  const code = source.root && version !== undefined ? 'tag-not-found' : 'version-not-in-source';
  return { code, severity: 'error', message, application };
}

function unknownApplication(application: string, names: readonly string[]): Problem {
  const meant = nearest(application, names);
  const next = meant === undefined ? 'check the name' : `did you mean ${meant}?`;
  const message = `'${application}' is not in the catalog; ${next}`;
  return { code: 'unknown-application', severity: 'error', message, application };
}
