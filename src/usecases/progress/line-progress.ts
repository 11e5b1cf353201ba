import type { Progress } from '../../ports/progress.ts';
import { formatEventLine } from '../../render/event-line.ts';
import { plainStyle } from '../../render/text/view.ts';
import { announce } from './announce.ts';

/** One plain line an event, for pipes, log files and the logs of jobs. */
export function lineProgress(write: (line: string) => void): Progress {
  return announce((line) => write(formatEventLine(line, plainStyle)));
}
