import type { Commit } from '../../git/commits.ts';
import type { BranchProtection } from '../../model/repositories/branch-protection.ts';
import { branchPrefix, type Ref } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { coversRef, matchesPattern } from '../../model/rules/matches-ref.ts';
import type { Addresses } from '../../server/addresses.ts';
import { commit } from './commit-shape.ts';
import { repositoryPage, repositoryUrl } from './repository-addresses.ts';

/** `short-branch`. */
export function shortBranch(addresses: Addresses, repository: Repository, { name, sha }: Ref) {
  const url = `${repositoryUrl(addresses, repository)}/commits/${sha}`;
  return { name: shortName(name), commit: { sha, url }, protected: isProtected(repository, name) };
}

/** `branch-with-protection`. */
export function branchWithProtection(addresses: Addresses, repository: Repository, ref: Ref, tip: Commit) {
  const name = shortName(ref.name);
  const url = `${repositoryUrl(addresses, repository)}/branches/${encodeURIComponent(name)}`;
  const protection = protectionOf(repository, name);
  const checks = protection?.requiredChecks?.checks ?? [];
  return {
    name,
    commit: commit(addresses, repository, tip),
    _links: { self: url, html: `${repositoryPage(addresses, repository)}/tree/${name}` },
    protected: isProtected(repository, ref.name),
    protection: {
      enabled: protection !== undefined,
      required_status_checks: {
        enforcement_level: enforcementLevel(protection),
        contexts: checks.map(({ context }) => context),
        checks: checks.map(({ context, integration_id }) => ({ context, app_id: integration_id ?? null })),
      },
    },
    protection_url: `${url}/protection`,
  };
}

function enforcementLevel(protection: BranchProtection | undefined): 'off' | 'non_admins' | 'everyone' {
  if (!protection?.requiredChecks) return 'off';
  return protection.enforceAdmins ? 'everyone' : 'non_admins';
}

function isProtected(repository: Repository, name: string): boolean {
  const ruled = repository.rulesets.some(
    (ruleset) => ruleset.enforcement === 'active' && coversRef(ruleset, repository, name),
  );
  return ruled || protectionOf(repository, shortName(name)) !== undefined;
}

function protectionOf({ protections }: Repository, branch: string): BranchProtection | undefined {
  return protections.find(({ pattern }) => matchesPattern(pattern, branch));
}

function shortName(name: string): string {
  return name.slice(branchPrefix.length);
}
