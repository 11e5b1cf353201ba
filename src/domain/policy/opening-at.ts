import type { Windows } from '../model/windows.ts';
import { judgeStart } from './judge-start.ts';
import { closingBefore } from './next-opening.ts';

/** Whether a plan without times of its own may start at a moment. */
export interface Opening {
  readonly open: boolean;
  /** The next change of that, milliseconds since the epoch; null when there is none, or none within five weeks. */
  readonly until: number | null;
}

/** Hours come back every week, and five weeks are looked at for the next opening as well. */
const horizon = 35 * 24 * 60 * 60_000;

/** `windows` are undefined where plans may always start. */
export function openingAt(windows: Windows | undefined, now: number): Opening {
  const start = judgeStart({ windows, timing: undefined, overridden: false, now });
  if (start.kind === 'later') return { open: false, until: start.at };
  if (start.kind === 'never') return { open: false, until: null };
  return { open: true, until: (windows && closingBefore(windows, now, now + horizon)) ?? null };
}
