import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { platformStandingInWords } from '../in-words/deploy-all-in-words.ts';

/** A line for each environment of which something is not on its platform yet; empty when there is none. */
export function renderPlatformStandings(standings: readonly PlatformStanding[]): string {
  return standings
    .filter(({ behind }) => behind.size > 0)
    .map((standing) => {
      const { environment, platform } = standing;
      return `${environment}: ${platformStandingInWords(standing)}, while it has ${platform}; see 'deployment-plans deploy-all ${environment} --dry-run'`;
    })
    .join('\n');
}
