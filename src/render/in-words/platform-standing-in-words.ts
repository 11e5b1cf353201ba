import type { PlatformStanding } from '../../domain/deploy-all/platform-standing.ts';
import { countInWords } from './counts-in-words.ts';

/** `42 of 60 applications still on 11.18, 3 on 11.17`; `60 applications, all on 11.19` when none is behind. */
export function platformStandingInWords({ platform, total, behind }: PlatformStanding): string {
  const all = countInWords(total, 'application');
  const others = [...behind].map(([other, count], index) => {
    const still = index === 0 ? ` of ${all} still` : '';
    return `${count}${still} on ${other ?? 'a platform that is not recorded'}`;
  });
  if (others.length > 0) return others.join(', ');
  return total === 0 ? 'nothing is deployed yet' : `${all}, all on ${platform}`;
}
