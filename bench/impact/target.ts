import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGit } from '../../sandbox/git/run-git.ts';
import { writeCommits } from '../../sandbox/git/write-commits.ts';
import { writeApplicationRecord } from '../../src/codec/records/application-record.ts';
import { writeEnvironmentRecord } from '../../src/codec/records/environment-record.ts';
import { applicationRecordPath, catalogPath, environmentRecordPath } from '../../src/domain/layout.ts';
import type { References } from '../../src/domain/model/catalog.ts';
import { unknownApplication } from '../../src/domain/records/environment/environment-record.ts';

/** A release repository in a folder whose `qa` has many applications, and a plan for some of them. */
export interface LargeTarget {
  readonly repository: string;
  readonly planFile: string;
  close(): Promise<void>;
}

const modulesPerApplication = 10;
const referencesPerModule = 2;
const applicationsPerRepository = 500;
const at = Date.UTC(2026, 10, 20);

/** Every application is in `qa` as 1.0.0; the plan brings 1.1.0 of every so many, so that its consumers are scattered. */
export async function createLargeTarget(size: {
  readonly applications: number;
  readonly planned: number;
}): Promise<LargeTarget> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'deployment-plans-bench-'));
  const [repository, sources] = [join(folder, 'releases'), join(folder, 'sources')];
  const names = Array.from({ length: size.applications }, (_, index) => applicationName(index));
  const commit = await createSources(sources, names);
  await createReleases(repository, { sources, names, commit });
  const planFile = join(folder, 'large.yml');
  const every = size.applications / size.planned;
  const planned = names.filter((_, index) => index % every === 0);
  await writeFile(planFile, planText(planned));
  return { repository, planFile, close: () => rm(folder, { recursive: true, force: true }) };
}

/** Repositories with the tags of many applications each, as monorepos have them; gives the one commit of all. */
async function createSources(folder: string, names: readonly string[]): Promise<string> {
  await mkdir(folder);
  const commits = new Set<string>();
  for (let start = 0; start < names.length; start += applicationsPerRepository) {
    const repository = sourceOf(folder, start);
    await createBare(repository);
    await writeCommits(repository, [{ branch: 'main', files: { VERSION: '1' } }], { known: new Set(), at });
    const commit = (await runGit(repository, ['rev-parse', 'main'])).toString().trim();
    const own = names.slice(start, start + applicationsPerRepository);
    const tags = own.flatMap((name) => ['1.0.0', '1.1.0'].map((version) => `${name}@${version}`));
    const input = tags.map((tag) => `create refs/tags/${tag} ${commit}\n`).join('');
    await runGit(repository, ['update-ref', '--stdin'], { input });
    commits.add(commit);
  }
  const [commit = '', ...others] = commits;
  if (others.length > 0) throw new Error('the same contents at the same time are one commit');
  return commit;
}

function sourceOf(folder: string, index: number): string {
  return join(folder, `${Math.floor(index / applicationsPerRepository)}`);
}

interface Content {
  readonly sources: string;
  readonly names: readonly string[];
  readonly commit: string;
}

async function createReleases(folder: string, { sources, names, commit }: Content): Promise<void> {
  await createBare(folder);
  const catalog = names.map(
    (name, index) => [catalogPath(name), catalogText(name, index, sourceOf(sources, index))] as const,
  );
  const main = { '.github/deployment-plans.yml': configuration, ...Object.fromEntries(catalog) };
  await writeCommits(
    folder,
    [
      { branch: 'main', files: main },
      { branch: 'env/qa', files: { 'plans/README.md': 'Plans.\n' } },
    ],
    { known: new Set(), at },
  );
  const baseline = (await runGit(folder, ['rev-parse', 'env/qa'])).toString().trim();
  const environment = { environment: 'qa', baseline, head: baseline, sequence: 1, pause: null };
  const records = names.map(
    (name, index) => [applicationRecordPath('qa', name), recordText(name, index, commit)] as const,
  );
  const files = {
    [environmentRecordPath('qa')]: textOf(writeEnvironmentRecord(environment)),
    ...Object.fromEntries(records),
  };
  await writeCommits(folder, [{ branch: 'deployment-records', files }], { known: new Set(), at });
}

async function createBare(folder: string): Promise<void> {
  await mkdir(folder);
  await runGit(folder, ['init', '--quiet', '--bare', '--initial-branch=main']);
}

const configuration = `version: 1
environments:
  development: { root: true }
  qa:
    sources: [development]
    deployer: { command: [./deploy.sh], timeout: 5m }
`;

function planText(names: readonly string[]): string {
  const applications = names.map((name) => `  ${name}: 1.1.0\n`);
  return `source: development\ntarget: qa\napplications:\n${applications.join('')}`;
}

function catalogText(name: string, index: number, repository: string): string {
  const modules = modulesOf(index).map(([module, producers]) => {
    const references = producers.map((producer) => `${producer}: ^1.0.0`).join(', ');
    return `  ${module}: { references: { ${references} } }\n`;
  });
  return `application: ${name}\nrepository: ${repository}\ntag: ${name}@{version}\nmodules:\n${modules.join('')}`;
}

function recordText(name: string, index: number, commit: string): string {
  const version = '1.0.0';
  const modules = modulesOf(index).map(([module, producers]) => {
    const references: References = new Map(producers.map((it) => [it, { range: '^1.0.0', optional: false }]));
    return [module, { version, references }] as const;
  });
  const record = {
    ...unknownApplication(name),
    ...{ version, tag: `${name}@${version}`, commit, modules: new Map(modules) },
    ...{ deployedAt: new Date(at).toISOString(), versions: new Map([[version, commit]]) },
  };
  return textOf(writeApplicationRecord(record));
}

/** Each module references modules of the applications before its own, so that there is no circle. */
function modulesOf(index: number): readonly (readonly [string, readonly string[]])[] {
  return Array.from({ length: modulesPerApplication }, (_, module) => {
    const producers = Array.from({ length: Math.min(referencesPerModule, index) }, (_unused, distance) =>
      moduleName(index - 1 - distance, (module + distance) % modulesPerApplication),
    );
    return [moduleName(index, module), producers] as const;
  });
}

function applicationName(index: number): string {
  return `app-${String(index).padStart(4, '0')}`;
}

function moduleName(application: number, module: number): string {
  return `${applicationName(application)}-m${module}`;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
