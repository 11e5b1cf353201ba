import { trustedBranch } from '../domain/layout.ts';
import { environmentsWithBranches } from '../domain/model/configuration.ts';
import { environmentBranch } from '../domain/names.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileWrite, ReleaseRepository } from '../ports/release-repository.ts';
import type { RepositoryFounder } from '../ports/repository-founder.ts';
import { adopt } from './adopt.ts';
import { createRecordsReader } from './reading/create-records-reader.ts';
import { readTrusted } from './reading/trusted.ts';

export interface InitRequest {
  readonly folder: string;
  /** Folder of what `main` begins with. */
  readonly contents: string;
  /** What every environment branch begins with. */
  readonly environmentFiles: readonly FileWrite[];
}

export interface InitAnswer {
  readonly environments: readonly string[];
}

/** Makes a release repository: `main` from a template, the environment branches, and their baselines. */
export async function init(
  ports: { readonly founder: RepositoryFounder; readonly clock: Clock },
  { folder, contents, environmentFiles }: InitRequest,
): Promise<InitAnswer> {
  const message = 'Begin a release repository';
  const repository = await ports.founder.found({ folder, branch: trustedBranch, contents, message });
  try {
    const trusted = await readTrusted(repository);
    const branched = environmentsWithBranches(trusted.configuration);
    const environments = branched.map(({ name }) => name);
    const readRecords = createRecordsReader(repository);
    for (const environment of environments) {
      await beginBranch(repository, environment, environmentFiles);
      const adoption = { repository, readRecords, sources: noSources, clock: ports.clock };
      await adopt(adoption, trusted, { environment, versions: [] });
    }
    return { environments };
  } finally {
    await repository.close();
  }
}

/** A new repository adopts no versions, so no application's repository is asked. */
const noSources = { read: async () => new Map(), forget: () => {} };

async function beginBranch(
  repository: ReleaseRepository,
  environment: string,
  writes: readonly FileWrite[],
): Promise<void> {
  await repository.commit({
    branch: environmentBranch(environment),
    expected: null,
    writes,
    message: `Begin the environment ${environment}`,
    author: await repository.author(),
  });
}
