import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { countInWords } from '../in-words/counts-in-words.ts';
import { platformStandingInWords } from '../in-words/deploy-all-in-words.ts';

/** `42 of 60 applications still on 11.18`; where none is behind, how many there are. */
export function standingInWords(standing: PlatformStanding): string {
  const behind = platformStandingInWords(standing);
  if (behind !== '') return behind;
  const { total, platform } = standing;
  return total === 0
    ? 'nothing is deployed yet'
    : `${countInWords(total, 'application')}, all on ${platform}`;
}
