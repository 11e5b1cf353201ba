import type { App } from './access/app.ts';
import type { Account } from './accounts/account.ts';
import type { Issue } from './pull-requests/issue.ts';
import type { PullRequest } from './pull-requests/pull-request.ts';
import { branchPrefix, type Ref, tagPrefix } from './repositories/ref.ts';
import type { Repository } from './repositories/repository.ts';
import type { World } from './world.ts';

export function findAccount(world: World, login: string): Account | undefined {
  return world.accounts.get(login.toLowerCase());
}

export function findRepository(world: World, owner: string, name: string): Repository | undefined {
  return world.repositories.get(`${owner}/${name}`.toLowerCase());
}

export function findBranch(repository: Repository, name: string): Ref | undefined {
  return repository.refs.get(`${branchPrefix}${name}`);
}

export function branchesOf(repository: Repository): Ref[] {
  return [...repository.refs.values()].filter(({ name }) => name.startsWith(branchPrefix));
}

export function tagsOf(repository: Repository): Ref[] {
  return [...repository.refs.values()].filter(({ name }) => name.startsWith(tagPrefix));
}

export function findIssue(repository: Repository, number: number): Issue | PullRequest | undefined {
  return repository.pullRequests.get(number) ?? repository.issues.get(number);
}

/** The app that runs workflows, in whose name GITHUB_TOKEN acts. */
export const actionsAppSlug = 'github-actions';

export function findApp(world: World, slug: string): App | undefined {
  return [...world.apps.values()].find((app) => app.slug === slug);
}
