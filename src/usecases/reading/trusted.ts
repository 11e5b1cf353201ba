import { parseCatalogEntry } from '../../codec/catalog/catalog.ts';
import { parseConfiguration } from '../../codec/configuration/configuration.ts';
import type { FileBytes, Parsed } from '../../codec/parsed.ts';
import { catalogFolder, catalogPath, configurationPath, trustedBranch } from '../../domain/layout.ts';
import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Configuration, Environment } from '../../domain/model/configuration.ts';
import { hasErrors, inFileOrder, type Locate, type Problem } from '../../domain/problem.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { Refusal, wrongUsage } from '../refusal.ts';
import { textOf } from './file-text.ts';

/** The trusted configuration, always read from `main`, at one commit. */
export interface Trusted {
  readonly commit: string;
  readonly configuration: Configuration;
}

/** The configuration at the tip of its branch, whether it can be used or not. */
export interface ConfigurationReading {
  readonly commit: string;
  /** Undefined when it cannot be used. */
  readonly configuration: Configuration | undefined;
  readonly problems: readonly Problem[];
  readonly text: string;
  readonly locate: Locate;
}

/** Rejects with a Refusal (`wrong`) only when there is no configuration at all. */
export async function examineConfiguration(repository: ReleaseRepository): Promise<ConfigurationReading> {
  const commit = await trustedCommit(repository);
  const { value, ...reading } = await parseConfigurationAt(repository, commit);
  return { commit, configuration: value, ...reading };
}

/** Rejects with a Refusal (`wrong`) that lists every problem when the configuration cannot be used. */
export async function readTrusted(repository: ReleaseRepository): Promise<Trusted> {
  const commit = await trustedCommit(repository);
  return { commit, configuration: await readConfiguration(repository, commit) };
}

/** The same; the Refusal as a value, for whoever is to be told of it. */
export function trustedOrRefusal(repository: ReleaseRepository): Promise<Trusted | Refusal> {
  return readTrusted(repository).catch((cause: unknown) => {
    if (cause instanceof Refusal) return cause;
    throw cause;
  });
}

/** The configuration of one commit; rejects like readTrusted. */
export async function readConfiguration(
  repository: ReleaseRepository,
  commit: string,
): Promise<Configuration> {
  const { value, problems, text } = await parseConfigurationAt(repository, commit);
  if (value === undefined) throw new Refusal('wrong', problems, new Map([[configurationPath, text]]));
  return value;
}

async function trustedCommit(repository: ReleaseRepository): Promise<string> {
  const commit = (await repository.branches(trustedBranch)).get(trustedBranch);
  if (commit !== undefined) return commit;
  throw wrongUsage(
    `there is no branch '${trustedBranch}'; 'deployment-plans init' makes a release repository`,
  );
}

async function parseConfigurationAt(
  repository: ReleaseRepository,
  commit: string,
): Promise<ParsedFile<Configuration>> {
  const content = (await repository.read(commit, [configurationPath])).get(configurationPath);
  if (content === undefined) {
    throw wrongUsage(`${configurationPath} is not on '${trustedBranch}'; is this a release repository?`);
  }
  return parseFile(configurationPath, content, parseConfiguration);
}

export interface CatalogReading {
  readonly entries: ReadonlyMap<string, CatalogEntry>;
  /** Every name that the catalog has, when it does not have all that were asked for; else none. */
  readonly names: readonly string[];
  readonly problems: readonly Problem[];
  /** By path. */
  readonly texts: ReadonlyMap<string, string>;
  /** By application. */
  readonly locators: ReadonlyMap<string, Locate>;
}

/** The entries of some applications; what the catalog does not have is left out, broken ones are problems. */
export async function readCatalog(
  repository: ReleaseRepository,
  commit: string,
  applications: Iterable<string>,
): Promise<CatalogReading> {
  const names = [...new Set(applications)];
  const contents = await repository.read(commit, names.map(catalogPath));
  const entries = new Map<string, CatalogEntry>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  const locators = new Map<string, Locate>();
  for (const application of names) {
    const file = catalogPath(application);
    const content = contents.get(file);
    if (content === undefined) continue;
    const parsed = parseFile(file, content, (input) => parseCatalogEntry({ ...input, application }));
    problems.push(...parsed.problems);
    texts.set(file, parsed.text);
    locators.set(application, parsed.locate);
    if (parsed.value !== undefined) entries.set(application, parsed.value);
  }
  const isComplete = names.every((application) => contents.has(catalogPath(application)));
  const all = isComplete ? [] : await catalogNames(repository, commit);
  return { entries, names: all, problems: inFileOrder(problems), texts, locators };
}

/** Like readCatalog, but a broken entry is a Refusal (`wrong`). */
export async function requireCatalog(
  repository: ReleaseRepository,
  commit: string,
  applications: Iterable<string>,
): Promise<ReadonlyMap<string, CatalogEntry>> {
  const { entries, problems, texts } = await readCatalog(repository, commit, applications);
  if (hasErrors(problems)) throw new Refusal('wrong', problems, texts);
  return entries;
}

/** Every application that has a file in the catalog. */
export async function catalogNames(repository: ReleaseRepository, commit: string): Promise<string[]> {
  const files = await repository.list(commit, catalogFolder);
  return files.flatMap(({ name, kind }) =>
    kind === 'file' && name.endsWith('.yml') ? [name.slice(0, -'.yml'.length)] : [],
  );
}

/** A configured environment with a branch, or a Refusal (`wrong`) that names those there are. */
export function requireEnvironment({ configuration }: Trusted, name: string): Environment {
  const environment = configuration.environments.get(name);
  const known = [...configuration.environments.keys()].join(', ');
  if (environment === undefined)
    throw wrongUsage(`'${name}' is not a configured environment; there are ${known}`);
  if (environment.root) {
    throw wrongUsage(`'${name}' is a root environment: it has no plans, runs or records of its own`);
  }
  return environment;
}

type ParsedFile<T> = Parsed<T> & { readonly text: string };

function parseFile<T>(
  file: string,
  { bytes }: FileContent,
  parse: (input: FileBytes) => Parsed<T>,
): ParsedFile<T> {
  return { ...parse({ file, bytes }), text: textOf(bytes) };
}
