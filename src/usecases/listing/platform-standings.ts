import { type PlatformStanding, platformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { type Configuration, environmentsWithBranches } from '../../domain/model/configuration.ts';
import type { Records } from '../reading/records.ts';

/** How environments stand that name their platform: all of them, or the one that is named. */
export async function readPlatformStandings(
  records: Records,
  configuration: Configuration,
  only?: string,
): Promise<PlatformStanding[]> {
  const environments = environmentsWithBranches(configuration).filter(
    ({ name, platform }) => platform !== undefined && (only === undefined || name === only),
  );
  const standings = environments.map(async (environment) => {
    const { applications } = await records.environment(environment.name);
    return platformStanding(environment, applications.values()) ?? [];
  });
  return (await Promise.all(standings)).flat();
}
