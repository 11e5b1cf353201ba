import type { Deployment } from '../../../model/deployments/deployment.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { PageArguments } from '../../paging/page-arguments.ts';

export interface DeploymentsArguments extends PageArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: 'CREATED_AT'; readonly direction: 'ASC' | 'DESC' } | null;
}

/** The deployments of a commit, oldest first unless another order is asked for. */
export function listDeployments(
  repository: Repository,
  oid: string,
  { environments, orderBy }: DeploymentsArguments,
): readonly Deployment[] {
  const found = [...repository.deployments.values()]
    .filter(({ sha }) => sha === oid)
    .filter(({ environment }) => environments?.includes(environment) ?? true);
  return orderBy?.direction === 'DESC' ? found.toReversed() : found;
}
