import type { Progress } from '../../ports/progress.ts';
import { plainStyle } from '../../render/view.ts';
import { announce } from './announce.ts';
import { formatEventLine } from './event-line.ts';

/** One plain line an event, for pipes and log files. */
export function lineProgress(write: (text: string) => void): Progress {
  return announce((line) => write(`${formatEventLine(line, plainStyle)}\n`));
}
