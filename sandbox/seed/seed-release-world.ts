import { configurationPath, recordsBranch, trustedBranch } from '../../src/domain/layout.ts';
import type { App, Installation } from '../model/access/app.ts';
import type { Actor } from '../model/access/caller.ts';
import type { Permissions } from '../model/access/permissions.ts';
import type { Repository } from '../model/repositories/repository.ts';
import type { World } from '../model/world.ts';
import { type AppKeys, createApp, installApp } from '../operations/accounts/create-app.ts';
import { commitFiles } from '../operations/repositories/commit-files.ts';
import { createRepository, repositoryFolder } from '../operations/repositories/create-repository.ts';
import { type People, seedPeople } from './people.ts';
import { recordFiles } from './record-files.ts';
import {
  catalogText,
  type SeedApplication,
  seedApplication,
  templateApplications,
} from './seed-application.ts';
import { templateFiles } from './template-files.ts';

export interface ReleaseWorldOptions {
  /** Default: those of the templates, payments and ledger. */
  readonly applications?: readonly SeedApplication[];
  /** The configuration; default: that of the templates. */
  readonly configuration?: string;
  /** Environments with a branch, and the versions that are deployed in each. */
  readonly environments?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Further files of `main`, or others than the templates'; null leaves one out. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** The same of every environment branch. */
  readonly environmentFiles?: Readonly<Record<string, string | null>>;
  /** Whether all repositories are private; default true. */
  readonly private?: boolean;
  /** Of the App; default: new ones. */
  readonly keys?: AppKeys;
  /** The world's folder of an earlier seeding with the same options: its repositories are copied, not written. */
  readonly earlier?: string;
}

/** The organization acme with everything that plans need, as `init` and `adopt` leave it. */
export interface ReleaseWorld extends People {
  /** `acme/releases`. */
  readonly releases: Repository;
  readonly applications: ReadonlyMap<string, Repository>;
  /** Installed on everything that acme has. */
  readonly app: App;
  readonly privateKey: string;
  readonly installation: Installation;
  /** Olivia, without a token. */
  readonly owner: Actor;
}

const appPermissions: Permissions = {
  actions: 'write',
  administration: 'read',
  checks: 'write',
  contents: 'write',
  deployments: 'write',
  issues: 'write',
  members: 'read',
  metadata: 'read',
  'pull-requests': 'write',
  statuses: 'write',
};

export async function seedReleaseWorld(
  world: World,
  options: ReleaseWorldOptions = {},
): Promise<ReleaseWorld> {
  const people = seedPeople(world);
  const { organization, olivia, alice, releaseManagers } = people;
  const owner: Actor = { account: olivia, token: null };
  const seeds = (options.applications ?? templateApplications).map((one) => ({
    ...one,
    private: options.private ?? one.private ?? true,
  }));
  const contentsOf = (name: string) =>
    options.earlier === undefined
      ? {}
      : { contents: repositoryFolder(options.earlier, { owner: organization, name }) };
  const applications = new Map<string, Repository>();
  for (const seed of seeds) {
    const application = { ...seed, ...contentsOf(seed.name) };
    applications.set(seed.name, await seedApplication(world, owner, organization, application));
  }
  const facts = { owner: organization, name: 'releases', private: options.private ?? true };
  const releases = await createRepository(world, { ...facts, ...contentsOf(facts.name) });
  releases.teams.set(releaseManagers, 'write');
  releases.collaborators.set(alice, 'write');
  if (options.earlier === undefined) {
    await writeBranches(world, owner, { releases, seeds, options, people });
    await writeRecords(world, owner, { releases, seeds, options, applications });
  }
  const wanted = { slug: 'acme-plans', owner: organization, permissions: appPermissions };
  const { app, privateKey } = createApp(world, wanted, options.keys);
  const installation = installApp(world, { app, account: organization });
  return { ...people, releases, applications, app, privateKey, installation, owner };
}

interface Seeding {
  readonly releases: Repository;
  readonly seeds: readonly SeedApplication[];
  readonly options: ReleaseWorldOptions;
}

const noDeployments: NonNullable<ReleaseWorldOptions['environments']> = { qa: {}, production: {} };

/** `main` and the environment branches. */
async function writeBranches(
  world: World,
  owner: Actor,
  { releases, seeds, options, people }: Seeding & { readonly people: People },
): Promise<void> {
  const template = Object.entries(await templateFiles('main')).filter(
    ([path]) => !path.startsWith('catalog/'),
  );
  const catalog = seeds.map((seed) => [`catalog/${seed.name}.yml`, catalogText(people.organization, seed)]);
  const { configuration, files, environments = noDeployments, environmentFiles } = options;
  const main = {
    ...Object.fromEntries([...template, ...catalog]),
    ...(configuration !== undefined && { [configurationPath]: configuration }),
    ...files,
  };
  const environment = { ...(await templateFiles('environment')), ...environmentFiles };
  await commitFiles(
    world,
    owner,
    releases,
    { branch: trustedBranch, files: main, message: 'Begin a release repository' },
    ...Object.keys(environments).map((name) => ({
      branch: `env/${name}`,
      files: environment,
      message: `Begin the environment ${name}`,
    })),
  );
}

async function writeRecords(
  world: World,
  owner: Actor,
  {
    releases,
    seeds,
    options,
    applications,
  }: Seeding & { readonly applications: ReadonlyMap<string, Repository> },
): Promise<void> {
  const { environments = noDeployments } = options;
  const files = Object.entries(environments).map(([environment, versions]) => {
    const deployed = seeds.flatMap((application) => {
      const [version, repository] = [versions[application.name], applications.get(application.name)];
      return version === undefined || repository === undefined ? [] : [{ application, repository, version }];
    });
    return recordFiles(releases, environment, { deployed, at: world.now() });
  });
  const author = 'deployment-plans <deployment-plans@users.noreply.github.com>';
  const message = 'Adopt the environments';
  await commitFiles(world, owner, releases, {
    branch: recordsBranch,
    files: Object.assign({}, ...files),
    message,
    author,
  });
}
