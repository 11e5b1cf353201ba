import type { Style } from '../../render/text/view.ts';
import { lineProgress } from '../../usecases/progress/line-progress.ts';
import { type ProgressDisplay, terminalProgress } from './terminal-progress.ts';

interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/**
 * Bars on a terminal, lines anywhere else. A reader that goes away (a closed pipe) must not end a run that is
 * under way, so errors of the stream are ignored from here on.
 */
export function openProgress(stream: ProgressStream, style: Style): ProgressDisplay {
  stream.on('error', () => {});
  if (stream.isTTY === true) return terminalProgress(stream, style);
  return { ...lineProgress((line) => stream.write(`${line}\n`)), close: () => {} };
}
