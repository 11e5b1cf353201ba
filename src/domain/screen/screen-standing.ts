import { type PlatformStanding, platformStanding } from '../deploy-all/platform-standing.ts';
import type { ScreenEnvironment } from './screen-environments.ts';

/** On which platforms the applications of an environment stand; undefined where nobody says its platform. */
export function screenStanding({
  name,
  platform,
  applications,
}: Pick<ScreenEnvironment, 'name' | 'platform' | 'applications'>): PlatformStanding | undefined {
  return platformStanding({ name, ...(platform !== null && { platform }) }, applications.values());
}
