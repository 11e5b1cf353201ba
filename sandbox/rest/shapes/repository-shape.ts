import { fullName, type Repository } from '../../model/repositories/repository.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { isoTime } from './iso-time.ts';
import { repositoryAddresses } from './repository-addresses.ts';

/** `minimal-repository`. */
export function minimalRepository(addresses: Addresses, repository: Repository) {
  const { id, nodeId, name, owner, description, parent } = repository;
  return {
    id,
    node_id: nodeId,
    name,
    full_name: fullName(repository),
    private: repository.private,
    owner: simpleUser(addresses, owner),
    description,
    fork: parent !== null,
    ...repositoryAddresses(addresses, repository),
  };
}

/** `repository`, as it stands in the ends of a pull request. */
export function plainRepository(addresses: Addresses, repository: Repository) {
  const page = `${addresses.serverUrl}/${fullName(repository)}`;
  const open = [...repository.issues.values(), ...repository.pullRequests.values()].filter(
    ({ state }) => state === 'open',
  ).length;
  return {
    ...minimalRepository(addresses, repository),
    clone_url: `${page}.git`,
    git_url: page.replace(/^http/, 'git'),
    ssh_url: `git@${new URL(page).host}:${fullName(repository)}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    forks_count: 0,
    forks: 0,
    stargazers_count: 0,
    watchers_count: 0,
    watchers: 0,
    size: 0,
    default_branch: repository.defaultBranch,
    open_issues_count: open,
    open_issues: open,
    topics: [],
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: repository.settings.pages !== null,
    has_downloads: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.private ? 'private' : 'public',
    is_template: false,
    allow_forking: true,
    web_commit_signoff_required: false,
    license: null,
    pushed_at: isoTime(repository.pushedAt),
    created_at: isoTime(repository.createdAt),
    updated_at: isoTime(repository.pushedAt),
  };
}

/** `full-repository`; what only admins see of the merge settings is shown to all. */
export function fullRepository(addresses: Addresses, repository: Repository) {
  const { settings, parent } = repository;
  return {
    ...plainRepository(addresses, repository),
    allow_merge_commit: settings.mergeMethods.includes('merge'),
    allow_squash_merge: settings.mergeMethods.includes('squash'),
    allow_rebase_merge: settings.mergeMethods.includes('rebase'),
    allow_auto_merge: false,
    allow_update_branch: false,
    delete_branch_on_merge: settings.deleteBranchOnMerge,
    subscribers_count: 0,
    network_count: 0,
    ...(repository.owner.type === 'Organization' && {
      organization: simpleUser(addresses, repository.owner),
    }),
    ...(parent && {
      parent: plainRepository(addresses, parent),
      source: plainRepository(addresses, parent),
    }),
  };
}
