import { dueWhen, type HandOver, neverDue } from '../../../ports/hand-over.ts';
import type { Request } from '../../inputs/request.ts';

/** Minutes. The token of a job ends after 24 hours, whatever the machine allows; an App makes new ones. */
const longestWithToken = 23 * 60;

/**
 * After how many minutes a job hands its run over; 0 is never.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export function minutesToWork({
  handOverAfter: minutes,
  credentials,
}: Pick<Request, 'handOverAfter' | 'credentials'>): number {
  if (credentials.kind === 'app') return minutes;
  return minutes === 0 ? longestWithToken : Math.min(minutes, longestWithToken);
}

/**
 * Falls due so many minutes after somebody first waits for it, that is when a run is begun: so every job does a part
 * of it, however short the time is. 0 is never. It keeps no process alive that has nothing else to do.
 */
export function handOverAfter(minutes: number, say: (line: string) => void): HandOver {
  if (minutes === 0) return neverDue;
  return dueWhen((fallDue) => {
    const handOver = () => {
      say('This job hands its run over: it starts no more operations, and another job does.');
      fallDue();
    };
    setTimeout(handOver, minutes * 60_000).unref();
  });
}
