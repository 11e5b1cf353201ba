import type { Environment } from '../model/configuration.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import { comparePlatforms } from '../versions/compare-platforms.ts';

/** On which platforms the applications of an environment stand, compared with the one that it has. */
export interface PlatformStanding {
  readonly environment: string;
  readonly platform: string;
  /** Applications that are deployed there. */
  readonly total: number;
  /** How many of them are still on each other platform, the most first; null stands for one that nobody recorded. */
  readonly behind: ReadonlyMap<string | null, number>;
}

/** Undefined for an environment whose platform nobody says. */
export function platformStanding(
  { name, platform }: Pick<Environment, 'name' | 'platform'>,
  applications: Iterable<Pick<ApplicationRecord, 'version' | 'platform'>>,
): PlatformStanding | undefined {
  if (platform === undefined) return undefined;
  const deployed = [...applications].filter(({ version }) => version !== null);
  const counts = new Map<string | null, number>();
  for (const record of deployed) {
    if (isOnPlatform(record, platform)) continue;
    counts.set(record.platform, (counts.get(record.platform) ?? 0) + 1);
  }
  const behind = new Map([...counts].sort(([, one], [, other]) => other - one));
  return { environment: name, platform, total: deployed.length, behind };
}

/** Whether what an environment has of an application was deployed there on this platform. */
export function isOnPlatform(record: Pick<ApplicationRecord, 'platform'>, platform: string): boolean {
  return record.platform !== null && comparePlatforms(record.platform, platform) === 0;
}
