import type { Progress } from '../../ports/progress.ts';
import type { EventLine } from '../../render/event-line.ts';
import type { Style } from '../../render/text/view.ts';
import { announce } from '../../usecases/progress/announce.ts';
import { RunBars } from './run-bars.ts';

/** A progress display that must be closed before anything else is written to its stream. */
export interface ProgressDisplay extends Progress {
  /** Takes the bars away; may be called at any time, more than once. */
  close(): void;
}

/** How an event becomes a line. */
export type FormatLine = (line: EventLine, style: Style) => string;

/** Bars of the runs under way, and above them one line an event, in colour. */
export function terminalProgress(
  stream: NodeJS.WritableStream,
  style: Style,
  format: FormatLine,
): ProgressDisplay {
  const bars = new RunBars(stream);
  const lines = announce((line) => bars.log(format(line, style)));
  return {
    ...lines,
    claimed: (run) => {
      lines.claimed(run);
      bars.show(run, run.operations);
    },
    operation: (run, operation) => {
      lines.operation(run, operation);
      const others = run.operations.filter(({ application }) => application !== operation.application);
      bars.show(run, [...others, operation]);
    },
    changed: (run) => {
      if (run.status === 'prepared') bars.hide(run);
      else bars.show(run, run.operations);
      lines.changed(run);
    },
    ended: (run) => {
      bars.hide(run);
      lines.ended(run);
    },
    close: () => bars.close(),
  };
}
