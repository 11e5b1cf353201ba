import { systemClock, wakingClock } from '../../adapters/clock.ts';
import { createManifestRepositories } from '../../adapters/git/manifests/create-manifest-repositories.ts';
import { createManifestDeployer } from '../../adapters/manifest-deployer/create-manifest-deployer.ts';
import type { ManifestDeployer } from '../../domain/model/manifest-deployer.ts';
import type { Deployer } from '../../ports/deployer.ts';

/**
 * Writes to repositories with what git on this machine has for them, and hears nothing of engines.
 *
 * @param folder whose git configuration applies
 */
export function localManifests(folder: string): Deployer<ManifestDeployer> {
  const variables = process.env;
  const repositories = createManifestRepositories({ folder, variables, now: systemClock.now });
  return createManifestDeployer({ repositories, reports: null, clock: wakingClock });
}
