import { composePlan } from '../codec/plan-writer.ts';
import type { FollowUpAnswer } from '../domain/follow-ups/follow-up.ts';
import { newPlanName } from '../domain/follow-ups/plan-name.ts';
import type { CatalogEntry } from '../domain/model/catalog.ts';
import { allowsSource, type Environment } from '../domain/model/configuration.ts';
import type { DeployEntry } from '../domain/model/plan.ts';
import { isName, nameGrammar } from '../domain/names.ts';
import type { Problem } from '../domain/problem.ts';
import { compareVersions, latestVersion } from '../domain/versions/version.ts';
import { isoNow } from '../ports/clock.ts';
import { readAvailableVersions } from './follow-ups/available-versions.ts';
import { type OpeningPorts, openPlan, refusedPlan, takenNames } from './follow-ups/open-plan.ts';
import { requireCatalog, requireEnvironment, type Trusted } from './reading/trusted.ts';
import { refused, wrongUsage } from './refusal.ts';

export interface NewPlanRequest {
  readonly target: string;
  readonly source?: string | undefined;
  /** Default: the day and the applications. */
  readonly name?: string | undefined;
  /** Without a version: the latest one that the source has. */
  readonly applications: readonly { readonly application: string; readonly version?: string | undefined }[];
}

/**
 * Writes a new plan on a branch of its own, commits pinned, with the sections that inform as a template. It
 * is refused, and nothing written, when an application or version is not there at all.
 */
export async function newPlan(
  ports: OpeningPorts,
  trusted: Trusted,
  request: NewPlanRequest,
): Promise<FollowUpAnswer> {
  const target = requireEnvironment(trusted, request.target);
  const source = chooseSource(trusted, target, request.source);
  const { entries, problems } = await chooseVersions(ports, trusted, { request, source });
  if (problems.length > 0) return refusedPlan(target.name, problems);
  const state = await (await ports.readRecords()).environment(target.name);
  const taken = await takenNames(ports.repository, state);
  const plan = chooseName(ports, request, taken);
  const text = composePlan({
    source: source.name,
    target: target.name,
    entries,
  });
  const drafted = {
    plan,
    target: target.name,
    text,
    message: `plan ${plan}`,
    dropped: [],
    adjusted: [],
    problems: [],
  };
  const answer = await openPlan(ports, trusted, drafted);
  if (answer === undefined)
    throw refused(`plan/${target.name}/${plan} has just been created by somebody else; try again`);
  return answer;
}

function chooseName(
  ports: OpeningPorts,
  { name, applications }: NewPlanRequest,
  taken: ReadonlySet<string>,
): string {
  const names = applications.map(({ application }) => application);
  if (name === undefined) return newPlanName(isoNow(ports.clock).slice(0, 10), names, taken);
  if (!isName(name)) throw wrongUsage(`'${name}' is no name for a plan: ${nameGrammar}`);
  if (taken.has(name)) throw wrongUsage(`the name '${name}' is taken; a plan's name is used once`);
  return name;
}

/** The named source, or the only one that the target allows. */
function chooseSource(
  { configuration }: Trusted,
  target: Environment,
  name: string | undefined,
): Environment {
  const allowed = [...configuration.environments.values()].filter((it) => allowsSource(target, it.name));
  const names = allowed.map((it) => it.name).join(', ');
  if (name === undefined) {
    const [only, ...others] = allowed;
    if (only !== undefined && others.length === 0) return only;
    throw wrongUsage(`'${target.name}' takes versions from ${names}; say which with --source`);
  }
  const found = allowed.find((it) => it.name === name);
  if (found === undefined)
    throw wrongUsage(`'${target.name}' takes versions from ${names}, not from '${name}'`);
  return found;
}

interface Choice {
  readonly entries: readonly DeployEntry[];
  readonly problems: readonly Problem[];
}

async function chooseVersions(
  ports: OpeningPorts,
  trusted: Trusted,
  { request, source }: { readonly request: NewPlanRequest; readonly source: Environment },
): Promise<Choice> {
  const applications = request.applications.map(({ application }) => application);
  const catalog = await requireCatalog(ports.repository, trusted.commit, applications);
  const records = await ports.readRecords();
  const { sources } = ports;
  const available = await readAvailableVersions({ sources, records, source, applications, catalog });
  const choices = request.applications.map((wanted) => {
    const entry = catalog.get(wanted.application);
    if (entry === undefined) return unknownApplication(wanted.application);
    return chooseVersion({ wanted, entry, source, versions: available.get(wanted.application) ?? new Map() });
  });
  return {
    entries: choices.flatMap((it) => ('action' in it ? [it] : [])),
    problems: choices.flatMap((it) => ('code' in it ? [it] : [])),
  };
}

function chooseVersion(question: {
  readonly wanted: { readonly application: string; readonly version?: string | undefined };
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

function unknownApplication(application: string): Problem {
  const message = `'${application}' is not in the catalog; check the name`;
  return { code: 'unknown-application', severity: 'error', message, application };
}
