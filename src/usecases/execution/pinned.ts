import type { CatalogEntry } from '../../domain/model/catalog.ts';
import type { Environment } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { readConfiguration, requireCatalog } from '../reading/trusted.ts';
import { wrongUsage } from '../refusal.ts';

/** What a run is worked off by: configuration and catalog as they were at its claim, whoever executes it by now. */
export interface Pinned {
  readonly environment: Environment;
  /** Entries of the run's applications. */
  readonly catalog: ReadonlyMap<string, CatalogEntry>;
}

/** Rejects with a Refusal (`wrong`) when the commit does not have them any more, or they cannot be used. */
export async function readPinned(repository: ReleaseRepository, run: Run): Promise<Pinned> {
  const { configuration, operations } = run;
  if (configuration === null) throw wrongUsage(`${planAddress(run)} was never claimed`);
  const { environments } = await readConfiguration(repository, configuration);
  const environment = environments.get(run.environment);
  if (environment === undefined) {
    throw wrongUsage(
      `'${run.environment}' is not configured at ${configuration}, by which ${planAddress(run)} runs`,
    );
  }
  const names = operations.map(({ application }) => application);
  return { environment, catalog: await requireCatalog(repository, configuration, names) };
}

/** The commit of the configuration that a claimed run is pinned to. Throws for any other run, which is a bug. */
export function pinnedCommit(run: Pick<Run, 'environment' | 'plan' | 'configuration'>): string {
  if (run.configuration !== null) return run.configuration;
  throw new Error(`${planAddress(run)} was never claimed`);
}
