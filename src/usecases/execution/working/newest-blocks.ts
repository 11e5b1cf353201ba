import { trustedBranch } from '../../../domain/layout.ts';
import type { Environment } from '../../../domain/model/configuration.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../../ports/release-repository.ts';
import { readConfiguration } from '../../reading/trusted.ts';
import { Refusal } from '../../refusal.ts';
import { pinnedCommit } from '../pinned.ts';

type Blocks = Pick<Environment, 'blocked'>;

/** The applications that are blocked in a run's environment by now. */
export type BlocksReader = () => Promise<Blocks>;

/**
 * Reads them from the newest configuration, which is parsed anew only when it has moved. As long as that one cannot be used
 * it blocks nothing and lets nothing go: the last usable one counts, at first the one that the run was claimed by.
 */
export function createBlocksReader(repository: ReleaseRepository, run: Run, pinned: Blocks): BlocksReader {
  const { environment } = run;
  let known = { commit: pinnedCommit(run), blocks: pinned };
  return async () => {
    const commit = (await repository.branches(trustedBranch)).get(trustedBranch);
    if (commit !== undefined && commit !== known.commit) {
      known = { commit, blocks: (await readBlocks(repository, commit, environment)) ?? known.blocks };
    }
    return known.blocks;
  };
}

async function readBlocks(
  repository: ReleaseRepository,
  commit: string,
  environment: string,
): Promise<Blocks | undefined> {
  try {
    return (await readConfiguration(repository, commit)).environments.get(environment);
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}
