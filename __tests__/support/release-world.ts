import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type CliResult, type RunningCli, runCli, startCli } from './cli.ts';
import { createGitWorld, type GitWorld, type TestRepository, type Variables } from './git-world.ts';

export interface ReleaseWorldOptions {
  /** Default: bare. */
  readonly bare?: boolean;
  /** The configuration's environments; default `environments`. */
  readonly environments?: string;
  /** Environments that are adopted at the beginning; default qa. */
  readonly adopt?: readonly string[];
  /** Further files of `main`. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface Answer extends CliResult {
  /** What `--json` printed: standard output as exactly one document. */
  readonly json: unknown;
}

/** A release repository, its applications' repositories, and one person at the command line. */
export interface ReleaseWorld {
  readonly git: GitWorld;
  readonly repository: TestRepository;
  /** Where the applications' repositories are, each named after its application; copies have it in common. */
  readonly applicationsFolder: string;
  /** A second world that is like this one now. */
  copy(): ReleaseWorld;
  /** The commits of an application's tags, by tag. */
  commitOf(application: string, tag: string): string;
  /** Runs a command on the release repository. */
  run(...args: string[]): Promise<CliResult>;
  runWith(variables: Variables, ...args: string[]): Promise<CliResult>;
  start(...args: string[]): RunningCli;
  /** The same with `--json`. */
  ask(...args: string[]): Promise<Answer>;
  /** Opens a plan: its file on a branch of its own. Each commit of this world is a minute younger. */
  propose(environment: string, plan: string, text: string, others?: Readonly<Record<string, string>>): void;
  /** Merges an open plan as a forge does: with a merge commit, or with `fast` by moving the branch on. */
  merge(environment: string, plan: string, options?: { readonly fast?: boolean }): void;
  /** Proposes and merges. */
  submit(environment: string, plan: string, text: string): void;
  configure(environments: string): void;
  /** What happens, in the words of a shell, when this application is deployed, after it is noted down. */
  behave(application: string, script: string): void;
  /** `<environment> <plan> <application> <action> <version>` of each deployment so far. */
  deployed(): string[];
  remove(): void;
}

export const environments = `
  development: { root: true }
  qa:
    sources: [development]
    deployer: { command: [sh, deploy/deploy.sh], timeout: 60s, env: [DEPLOY_FOLDER] }
    grace: 5s
  production:
    sources: [qa]
    deployer: { command: [sh, deploy/deploy.sh], timeout: 60s, env: [DEPLOY_FOLDER] }
`;

const configurationPath = '.github/deployment-plans.yml';

function configurationText(text: string): string {
  return `version: 1\nenvironments:${text}`;
}

const deployScript = `
printf '%s %s %s %s %s\\n' "$DEPLOYMENT_ENVIRONMENT" "$DEPLOYMENT_PLAN" "$DEPLOYMENT_APPLICATION" \\
  "$DEPLOYMENT_ACTION" "$DEPLOYMENT_VERSION" >> "$DEPLOY_FOLDER/log"
if [ -f "$DEPLOY_FOLDER/$DEPLOYMENT_APPLICATION" ]; then . "$DEPLOY_FOLDER/$DEPLOYMENT_APPLICATION"; fi
`;

/** Modules by application; the versions of all are the same, and each can do without the others. */
const applications: Readonly<Record<string, string>> = {
  ledger: '{ ledger-api: {}, ledger-ui: {} }',
  payments:
    '{ payments-core: {}, payments-api: { references: { ledger-api: { range: "^1.0.0 || ^2.0.0", optional: true } } } }',
  orders: '{ orders-api: { references: { payments-api: { range: "*", optional: true } } } }',
  reports: '{ reports-ui: {} }',
  audit: '{ audit-log: {} }',
};

export const versions = ['1.0.0', '1.1.0', '2.0.0', '2.1.0-rc.1'];

const templates = new Map<string, Promise<ReleaseWorld>>();
afterAll(async () => {
  for (const template of templates.values()) (await template).remove();
});

/** A world of its own; those with the same options are copies, because building one takes a while. */
export async function createReleaseWorld(options: ReleaseWorldOptions = {}): Promise<ReleaseWorld> {
  const key = JSON.stringify(options);
  const template = templates.get(key) ?? buildReleaseWorld(options);
  templates.set(key, template);
  return (await template).copy();
}

async function buildReleaseWorld(options: ReleaseWorldOptions): Promise<ReleaseWorld> {
  const git = createGitWorld();
  mkdirSync(join(git.folder, 'deploy'));
  const commits = new Map(
    Object.keys(applications).map((name) => [name, createApplication(git, `apps/${name}`, versions)]),
  );
  const repository = git.createRepository('release', { bare: options.bare ?? true });
  const catalog = Object.entries(applications).map(([name, modules]) => [
    `catalog/${name}.yml`,
    `application: ${name}\nrepository: ${join(git.folder, 'apps', name)}\nmodules: ${modules}\n`,
  ]);
  const content = configurationText(options.environments ?? environments);
  const files = { [configurationPath]: content, 'deploy/deploy.sh': deployScript };
  repository.commitAll([
    { branch: 'main', files: { ...files, ...Object.fromEntries(catalog), ...options.files }, at: firstHour },
    ...['qa', 'production'].map((name) => ({
      branch: `env/${name}`,
      files: { 'plans/README.md': 'Plans.\n' },
      at: firstHour,
    })),
  ]);
  const applicationsFolder = join(git.folder, 'apps');
  const world = createWorld({ git, repository, commits, applicationsFolder, commitsMade: 0 });
  for (const name of options.adopt ?? ['qa']) {
    const { code, stdout } = await world.run('adopt', name);
    if (code !== 0) throw new Error(`adopt ${name}: ${stdout}`);
  }
  return world;
}

/** An application's repository with one tagged commit for each version; gives the commits by tag. */
export function createApplication(
  git: GitWorld,
  name: string,
  tagged: readonly string[],
): ReadonlyMap<string, string> {
  const repository = git.createRepository(name, { bare: true });
  repository.commitAll(
    tagged.map((version) => {
      const files = { VERSION: `${name} ${version}` };
      return { branch: 'main', files, tag: `v${version}` };
    }),
  );
  const lines = repository.git('for-each-ref', '--format=%(refname:strip=2) %(objectname)', 'refs/tags/');
  return new Map(
    lines.split('\n').map((line) => {
      const [tag = '', commit = ''] = line.split(' ');
      return [tag, commit] as const;
    }),
  );
}

function createWorld(parts: {
  readonly git: GitWorld;
  readonly repository: TestRepository;
  readonly commits: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly applicationsFolder: string;
  readonly commitsMade: number;
}): ReleaseWorld {
  const { git, repository, commits, applicationsFolder } = parts;
  const folder = join(git.folder, 'deploy');
  const variables = { ...git.variables, DEPLOY_FOLDER: folder };
  const call = { cwd: repository.folder, variables };
  let { commitsMade } = parts;
  const now = () => firstHour + 3600 + 60 * commitsMade++;
  const tip = (branch: string) => repository.git('rev-parse', `refs/heads/${branch}`);
  const world: ReleaseWorld = {
    git,
    repository,
    applicationsFolder,
    copy() {
      const other = createGitWorld();
      for (const name of ['release', 'deploy']) {
        cpSync(join(git.folder, name), join(other.folder, name), { recursive: true });
      }
      const copied = other.openRepository('release');
      return createWorld({ ...parts, git: other, repository: copied, commitsMade });
    },
    commitOf: (application, tag) => commits.get(application)?.get(tag) ?? `no ${tag} of ${application}`,
    run: (...args) => runCli(args, call),
    runWith: (more, ...args) => runCli(args, { ...call, variables: { ...variables, ...more } }),
    start: (...args) => startCli(args, call),
    async ask(...args) {
      const result = await runCli(args.includes('--json') ? args : [...args, '--json'], call);
      return { ...result, json: parseJson(result) };
    },
    propose(environment, plan, text, others = {}) {
      const branch = `plan/${environment}/${plan}`;
      const from = tip(`env/${environment}`);
      repository.commit({ branch, from, files: { [`plans/${plan}.yml`]: text, ...others }, at: now() });
    },
    merge(environment, plan, { fast = false } = {}) {
      const [branch, into] = [`plan/${environment}/${plan}`, `env/${environment}`];
      const path = `plans/${plan}.yml`;
      if (fast) repository.git('update-ref', `refs/heads/${into}`, tip(branch));
      else {
        const files = { [path]: `${repository.git('show', `${branch}:${path}`)}\n` };
        repository.commit({ branch: into, files, merges: tip(branch), message: 'Merge', at: now() });
      }
      repository.git('update-ref', '-d', `refs/heads/${branch}`);
    },
    submit(environment, plan, text) {
      world.propose(environment, plan, text);
      world.merge(environment, plan);
    },
    configure(text) {
      repository.commit({ branch: 'main', files: { [configurationPath]: configurationText(text) } });
    },
    behave: (application, script) => writeFileSync(join(folder, application), `${script}\n`),
    deployed: () => readLines(join(folder, 'log')),
    remove: () => git.remove(),
  };
  return world;
}

/** 2024-11-20T09:00:00Z: before any real clock, so that what the commands write is always younger. */
const firstHour = 1_732_093_200;

export function parseJson({ stdout, stderr }: CliResult): unknown {
  try {
    return JSON.parse(stdout);
  } catch {
    throw new Error(`not one JSON document: ${stdout}\n${stderr}`);
  }
}

/** A plan from development to qa, or from qa to production. */
export function planText(wanted: Readonly<Record<string, string>>, target = 'qa'): string {
  const source = target === 'qa' ? 'development' : 'qa';
  const entries = Object.entries(wanted).map(([application, entry]) => `  ${application}: ${entry}\n`);
  return `source: ${source}\ntarget: ${target}\napplications:\n${entries.join('')}`;
}

function readLines(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
}
