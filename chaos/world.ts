import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createGitWorld,
  type GitWorld,
  type TestRepository,
  type Variables,
} from '../__tests__/support/git-world.ts';
import { describeEnd, type RunningCommand, startCommand } from './command.ts';
import { checkScript, deployScript } from './deploy-log.ts';
import {
  type Estate,
  type EstateApplication,
  type EstatePlan,
  environmentOf,
  environmentsOf,
  firstVersion,
  versionOf,
} from './estate.ts';

/** An estate as real repositories in a temporary folder, and the command line on them. */
export interface World {
  readonly folder: string;
  /** What commands see of the environment. */
  readonly variables: Variables;
  readonly estate: Estate;
  /** The repository whose branches count. */
  readonly release: TestRepository;
  /** The repository of all applications. */
  readonly source: TestRepository;
  /** Where commands are given: that repository itself, or clones of it. */
  readonly places: readonly Place[];
  /** Adds a plan to the environment branch, as a merged pull request would. */
  merge(plan: EstatePlan): void;
  /** Says how the scripts of a plan shall behave. */
  order(plan: EstatePlan): void;
  /** Lets a script that waits come to its end. */
  letGo(plan: string, application: string): void;
  /** Adds a commit to the records that changes nothing, unless somebody else is faster. */
  moveRecords(): void;
  start(place: Place, ...args: readonly string[]): RunningCommand;
  /** Lock files of git that are there now. */
  locks(): string[];
  /** What commands left in the folder of temporary files. */
  temporaryFiles(): string[];
  remove(): void;
}

export interface Place {
  readonly folder: string;
  /** The options by which a command finds it. */
  readonly options: readonly string[];
}

export interface WorldOptions {
  readonly estate: Estate;
  /** Clones of one bare remote; 0: everybody works in one repository. */
  readonly clones: number;
  /** How long an operation may take, as the configuration writes it. */
  readonly timeout: string;
}

/** Builds the world up to where everything runs in its first version and nothing is merged yet. */
export async function createWorld({ estate, clones, timeout }: WorldOptions): Promise<World> {
  const git = createGitWorld();
  const source = createSource(git, estate);
  const release = git.createRepository('release', { bare: true });
  release.commit({ branch: 'main', files: trustedFiles(estate, { source: source.folder, timeout }) });
  for (const { name } of environmentsOf(estate))
    release.commit({ branch: `env/${name}`, files: { 'plans/.gitkeep': '' } });
  const names = Array.from({ length: clones }, (_, index) => `clone-${index}`);
  const places =
    clones === 0
      ? [{ folder: release.folder, options: ['--repo', release.folder] }]
      : names.map((name) => placeOf(git.clone(release, name)));
  const world = openWorld({ git, estate, release, source, places });
  const adopted = estate.applications.map(({ name }) => `${name}@${firstVersion}`);
  for (const { name } of environmentsOf(estate)) {
    const end = await world.start(places[0] ?? noPlace(), 'adopt', name, ...adopted).ended;
    if (end.code !== 0) throw new Error(describeEnd(end));
  }
  return world;
}

function openWorld(parts: {
  readonly git: GitWorld;
  readonly estate: Estate;
  readonly release: TestRepository;
  readonly source: TestRepository;
  readonly places: readonly Place[];
}): World {
  const { git, estate, release, source, places } = parts;
  const { folder } = git;
  const variables = { ...git.variables, WORLD: folder };
  const orders = join(folder, 'orders');
  mkdirSync(orders);
  const order = ({ name, operations, isDown = false }: EstatePlan) => {
    if (isDown) writeFileSync(join(orders, `${name}.down`), '');
    for (const { application, moments, ending } of operations)
      writeFileSync(join(orders, `${name}.${application}`), `${moments} ${ending}\n`);
  };
  return {
    folder,
    variables,
    estate,
    release,
    source,
    places,
    order,
    letGo: (plan, application) => writeFileSync(join(orders, `${plan}.${application}.go`), ''),
    merge(plan) {
      order(plan);
      const branch = `env/${environmentOf(plan).name}`;
      release.commit({ branch, files: { [`plans/${plan.name}.yml`]: planText(plan) } });
    },
    moveRecords: () => moveRecords(release),
    start: (place, ...args) => startCommand([...args, ...place.options, '--json'], variables),
    locks: () => [release.folder, ...places.map(({ folder: it }) => it)].flatMap(locksBelow),
    temporaryFiles: () => readdirSync(join(folder, 'tmp')),
    remove: git.remove,
  };
}

function moveRecords(release: TestRepository): void {
  const branch = 'refs/heads/deployment-records';
  const tip = release.git('rev-parse', branch);
  const identity = ['-c', 'user.name=a racer', '-c', 'user.email=racer@localhost'];
  const next = release.git(...identity, 'commit-tree', '-p', tip, '-m', 'nothing', `${tip}^{tree}`);
  try {
    release.git('update-ref', branch, next, tip);
  } catch {
    // Somebody else was faster, and this time the racer has lost.
  }
}

/** One repository for all applications, with a tag for every version that a plan could want. */
function createSource(git: GitWorld, { applications, plans }: Estate): TestRepository {
  const source = git.createRepository('source', { bare: true });
  const commit = source.commit({ branch: 'main', files: { 'README.md': 'all applications\n' } });
  const versions = [firstVersion, ...plans.map((_, index) => versionOf(index))];
  const tags = applications.flatMap(({ name }) => versions.map((version) => `${name}@${version}`));
  writeFileSync(join(source.folder, 'packed-refs'), packedTags(commit, tags));
  return source;
}

/** The form in which git keeps many references in one file (gitrepository-layout). */
function packedTags(commit: string, tags: readonly string[]): string {
  const lines = tags.map((tag) => `${commit} refs/tags/${tag}\n`).sort();
  return `# pack-refs with: peeled fully-peeled sorted \n${lines.join('')}`;
}

function trustedFiles(
  estate: Estate,
  { source, timeout }: { readonly source: string; readonly timeout: string },
): Record<string, string> {
  const { applications, parallelPlans, parallelOperations } = estate;
  const common = [
    'sources: [development]',
    `parallel-plans: ${parallelPlans}`,
    `parallel-operations: ${parallelOperations}`,
    'grace: 200ms',
    `deployer: { command: [sh, deploy/deploy.sh], timeout: ${timeout}, env: [WORLD] }`,
  ];
  const environments = environmentsOf(estate).map(
    ({ name, lines }) => `  ${name}:\n${[...common, ...lines].map((line) => `    ${line}\n`).join('')}`,
  );
  const configuration = `version: 1
environments:
  development: { root: true }
${environments.join('')}`;
  const catalog = applications.map((it) => [`catalog/${it.name}.yml`, catalogText(it, source)]);
  return {
    '.github/deployment-plans.yml': configuration,
    'deploy/deploy.sh': deployScript,
    'deploy/check.sh': checkScript,
    ...Object.fromEntries(catalog),
  };
}

/** The catalog entry of an application. */
export function catalogText({ name, modules }: EstateApplication, source: string): string {
  const lines = [...modules].map(([module, references]) => {
    const ranges = references.map((it) => `${it}: "*"`).join(', ');
    return `  ${module}: ${ranges === '' ? '{}' : `{ references: { ${ranges} } }`}\n`;
  });
  return `application: ${name}\nrepository: ${source}\ntag: "${name}@{version}"\nmodules:\n${lines.join('')}`;
}

function planText(plan: EstatePlan): string {
  const { operations } = plan;
  const { name, planText: more } = environmentOf(plan);
  const lines = operations.map(({ application, version }) => `  ${application}: ${version}\n`);
  return `source: development\ntarget: ${name}\napplications:\n${lines.join('')}${more}`;
}

function placeOf({ folder }: TestRepository): Place {
  return { folder, options: ['--repo', folder, '--remote', 'origin'] };
}

function noPlace(): never {
  throw new Error('the world has no place to work in');
}

function locksBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((name) => name.endsWith('.lock')).map((name) => join(folder, name));
}
