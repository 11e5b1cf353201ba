import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import type { DeployEntry } from '../../domain/model/plan.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Problem } from '../../domain/problem.ts';
import { compareVersions, latestVersion } from '../../domain/versions/version.ts';
import { readAvailableVersions } from '../follow-ups/available-versions.ts';
import type { OpeningPorts } from '../follow-ups/open-plan.ts';
import { catalogNames, requireCatalog, type Trusted } from '../reading/trusted.ts';
import type { WantedApplication } from './new-plan-request.ts';

interface Choice {
  readonly entries: readonly DeployEntry[];
  /** An error for each application, or version, that is not there at all. */
  readonly problems: readonly Problem[];
}

/** The versions that a source gives for what is wanted, commits pinned. */
export async function chooseVersions(
  ports: Pick<OpeningPorts, 'repository' | 'sources' | 'readRecords'>,
  trusted: Trusted,
  { wanted, source }: { readonly wanted: readonly WantedApplication[]; readonly source: Environment },
): Promise<Choice> {
  const applications = wanted.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, applications);
  const isComplete = applications.every((application) => catalog.has(application));
  const names = isComplete ? [] : await catalogNames(ports.repository, trusted.commit);
  const records = await ports.readRecords();
  const { sources } = ports;
  const available = await readAvailableVersions({ sources, records, source, applications, catalog });
  const choices = wanted.map((each) => {
    const entry = catalog.get(each.application);
    if (entry === undefined) return unknownApplication(each.application, names);
    return chooseVersion({
      wanted: each,
      entry,
      source,
      versions: available.get(each.application) ?? new Map(),
    });
  });
  return {
    entries: choices.flatMap((it) => ('action' in it ? [it] : [])),
    problems: choices.flatMap((it) => ('code' in it ? [it] : [])),
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
