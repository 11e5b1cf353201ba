import { formatEventLine } from '../../render/event-line.ts';
import { plainStyle, type Style } from '../../render/text/view.ts';
import { announce } from '../../usecases/progress/announce.ts';
import { type FormatLine, type ProgressDisplay, terminalProgress } from './terminal-progress.ts';

interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/**
 * Bars on a terminal, lines anywhere else. A reader that goes away (a closed pipe) must not end a run that is
 * under way, so errors of the stream are ignored from here on.
 */
export function openProgress(
  stream: ProgressStream,
  style: Style,
  format: FormatLine = formatEventLine,
): ProgressDisplay {
  stream.on('error', () => {});
  if (stream.isTTY === true) return terminalProgress(stream, style, format);
  return { ...announce((line) => stream.write(`${format(line, plainStyle)}\n`)), close: () => {} };
}
