import { maySee } from '../../model/access/rights.ts';
import { findAccount, findRepository } from '../../model/lookups.ts';
import { notResolved } from '../graphql-refusal.ts';
import type { Serving } from '../reading/serving.ts';
import { accountNode, viewerNode } from './accounts/account-node.ts';
import { organizationNode } from './accounts/organization-node.ts';
import type { NodeSource } from './node-source.ts';
import { rateLimitNode } from './rate-limit-node.ts';
import { repositoryNode } from './repositories/repository-node.ts';

/** Where every query begins. */
export function queryNode(serving: Serving): NodeSource {
  return {
    viewer: () => viewerNode(serving),
    rateLimit: () => rateLimitNode(serving),
    repository({ owner, name }: { readonly owner: string; readonly name: string }) {
      const found = findRepository(serving.world, owner, name);
      if (found === undefined || !maySee(serving.caller, found))
        throw notResolved(`a Repository with the name '${owner}/${name}'`);
      return repositoryNode(serving, found);
    },
    organization({ login }: { readonly login: string }) {
      const found = findAccount(serving.world, login);
      if (found?.type !== 'Organization') throw notResolved(`an Organization with the login of '${login}'`);
      return organizationNode(serving, found);
    },
    user({ login }: { readonly login: string }) {
      const found = findAccount(serving.world, login);
      if (found?.type !== 'User') throw notResolved(`a User with the login of '${login}'`);
      return accountNode(serving, found);
    },
  };
}
