import { deployerOf } from '../../../domain/model/configuration.ts';
import type { Operation } from '../../../domain/records/run/operation.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import { type ReleaseRepository, RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { Refusal } from '../../refusal.ts';
import { type Pinned, readPinned } from '../pinned.ts';

/** Milliseconds each. */
export interface OperationLimits {
  /** From the start of the operation; null when it is not known any more. */
  readonly timeout: number | null;
  /** Between asking it to end and ending it. */
  readonly grace: number;
}

/** How long an operation may take, as it was configured when its run was claimed. */
export async function limitsOf(
  repository: ReleaseRepository,
  run: Run,
  { application }: Operation,
): Promise<OperationLimits> {
  const environment = (await pinnedOrLost(repository, run))?.environment;
  if (environment === undefined) return { timeout: null, grace: 0 };
  const deployer = deployerOf(environment, application);
  const timeout = deployer !== undefined && 'timeout' in deployer ? deployer.timeout : null;
  return { timeout, grace: environment.grace };
}

async function pinnedOrLost(repository: ReleaseRepository, run: Run): Promise<Pinned | undefined> {
  try {
    return await readPinned(repository, run);
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof RepositoryUnavailable) return undefined;
    throw cause;
  }
}
