import type { Installation } from '../../model/access/app.ts';
import type { Access, Permissions } from '../../model/access/permissions.ts';
import type { Token } from '../../model/access/token.ts';
import type { User } from '../../model/accounts/account.ts';
import { actionsAppSlug, findApp } from '../../model/lookups.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

const hour = 3_600_000;

/** A person's: classic without permissions, fine-grained with them. */
export function createToken(
  world: World,
  token: {
    readonly account: User;
    readonly permissions?: Permissions;
    readonly repositories?: Iterable<Repository>;
  },
): Token {
  const { account, permissions = null, repositories } = token;
  return register(world, permissions === null ? 'ghp_' : 'github_pat_', {
    kind: permissions === null ? 'personal' : 'fine-grained',
    account,
    app: null,
    installation: null,
    permissions,
    repositories: repositories === undefined ? null : new Set(repositories),
    expiresAt: null,
  });
}

/** The GITHUB_TOKEN of a workflow run: for its repository alone, with what `permissions:` of the job says. */
export function createWorkflowToken(
  world: World,
  { repository, permissions }: { readonly repository: Repository; readonly permissions: Permissions },
): Token {
  const app = findApp(world, actionsAppSlug);
  if (app === undefined) throw new Error('the app that runs workflows is missing');
  return register(world, 'ghs_', {
    kind: 'workflow',
    account: app.bot,
    app,
    installation: null,
    permissions,
    repositories: new Set([repository]),
    expiresAt: null,
  });
}

/** Never more than the installation has; lasts an hour. */
export function createInstallationToken(
  world: World,
  token: {
    readonly installation: Installation;
    readonly permissions?: Permissions;
    readonly repositories?: Iterable<Repository>;
  },
): Token {
  const { installation, permissions = installation.permissions, repositories } = token;
  return register(world, 'ghs_', {
    kind: 'installation',
    account: installation.app.bot,
    app: installation.app,
    installation,
    permissions,
    repositories: repositories === undefined ? installation.repositories : new Set(repositories),
    expiresAt: world.now() + hour,
  });
}

/** Requests an hour and GraphQL points an hour. */
const budgets = {
  personal: [5000, 5000],
  'fine-grained': [5000, 5000],
  installation: [5000, 5000],
  workflow: [1000, 1000],
} as const;

function register(
  world: World,
  prefix: string,
  token: Omit<Token, 'id' | 'value' | 'revoked' | 'rate'>,
): Token {
  const [rest, graphql] = budgets[token.kind];
  const resetsAt = world.now() + hour;
  const created: Token = {
    ...token,
    id: world.identifiers.next('TK').id,
    value: `${prefix}${world.random(18).toString('hex')}`,
    revoked: false,
    rate: { rest: { limit: rest, used: 0, resetsAt }, graphql: { limit: graphql, used: 0, resetsAt } },
  };
  world.tokens.set(created.value, created);
  return created;
}

/** All permissions with the same access, for a start. */
export function permissionsFor(access: Access, overriding: Permissions = {}): Permissions {
  return {
    actions: access,
    checks: access,
    contents: access,
    deployments: access,
    issues: access,
    metadata: 'read',
    'pull-requests': access,
    statuses: access,
    ...overriding,
  };
}
