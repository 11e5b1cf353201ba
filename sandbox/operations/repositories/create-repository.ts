import { join } from 'node:path';
import { copyBareRepository, createBareRepository } from '../../git/bare-repository.ts';
import { runGit } from '../../git/run-git.ts';
import type { Organization, User } from '../../model/accounts/account.ts';
import { fullName, type Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { hooksFolder } from './hooks-folder.ts';
import { refreshRefs } from './refresh-refs.ts';

export interface NewRepository {
  readonly owner: User | Organization;
  readonly name: string;
  /** Default: private. */
  readonly private?: boolean;
  /** Default: main. */
  readonly defaultBranch?: string;
  readonly description?: string;
  /** A bare repository of an earlier sandbox, whose contents it begins with. */
  readonly contents?: string;
}

/** A repository, empty unless it is given contents; more come by `git push` or from `seed/`. */
export async function createRepository(world: World, repository: NewRepository): Promise<Repository> {
  const created = await register(world, repository, null);
  if (repository.contents !== undefined) await refreshRefs(created);
  return created;
}

/** A copy with all branches and tags, in another account, as public or private as the original. */
export async function forkRepository(
  world: World,
  parent: Repository,
  { owner, name = parent.name }: { readonly owner: User | Organization; readonly name?: string },
): Promise<Repository> {
  const facts = { owner, name, private: parent.private, defaultBranch: parent.defaultBranch };
  const fork = await register(world, facts, parent);
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*'];
  await runGit(fork.folder, ['fetch', '--quiet', '--no-auto-maintenance', '--', parent.folder, ...refs]);
  await refreshRefs(fork);
  return fork;
}

/** Where the bare repository is, in the folder of a world. */
export function repositoryFolder(
  folder: string,
  { owner, name }: Pick<NewRepository, 'owner' | 'name'>,
): string {
  return join(folder, 'repositories', owner.login, `${name}.git`);
}

async function register(world: World, facts: NewRepository, parent: Repository | null): Promise<Repository> {
  const { owner, name, defaultBranch = 'main', description = null, contents } = facts;
  const key = `${owner.login}/${name}`.toLowerCase();
  if (world.repositories.has(key)) throw new Error(`there is a repository ${owner.login}/${name} already`);
  const folder = repositoryFolder(world.folder, facts);
  const place = { folder, hooks: hooksFolder(world) };
  await (contents === undefined
    ? createBareRepository(place, defaultBranch)
    : copyBareRepository(place, contents));
  const now = world.now();
  const created: Repository = {
    ...world.identifiers.next('R'),
    owner,
    name,
    description,
    private: facts.private ?? true,
    parent,
    defaultBranch,
    folder,
    refs: new Map(),
    collaborators: new Map(),
    teams: new Map(),
    settings: {
      workflowsMayOpenPullRequests: false,
      defaultWorkflowAccess: 'read',
      actionsEnabled: true,
      allowedActions: 'all',
      mergeMethods: ['merge', 'squash', 'rebase'],
      deleteBranchOnMerge: false,
      pages: null,
    },
    rulesets: [],
    protections: [],
    environments: new Map(),
    secrets: new Map(),
    variables: new Map(),
    lastNumber: 0,
    labels: new Map(),
    issues: new Map(),
    pullRequests: new Map(),
    comments: new Map(),
    statuses: [],
    checkSuites: [],
    workflowRuns: new Map(),
    deployments: new Map(),
    releases: [],
    createdAt: now,
    pushedAt: now,
  };
  world.repositories.set(fullName(created).toLowerCase(), created);
  return created;
}
