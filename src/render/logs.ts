import { plainText } from './text/plain-text.ts';
import type { View } from './text/view.ts';

/** The log of one operation, as it is shown. */
export interface ShownLog {
  readonly application: string;
  readonly place: string;
  readonly url: string | null;
  readonly text: string | null;
}

/** Logs below one another, each with a heading unless it is the only one; nothing in them can steer a terminal. */
export function renderLogs(logs: readonly ShownLog[], { style }: View): string {
  if (logs.length === 0) return 'The run has no operations.';
  const [only] = logs;
  if (logs.length === 1 && only !== undefined) return linesOf(only);
  return logs
    .map(
      (log) =>
        `${style.bold(log.application)}  ${style.dim(plainText(log.url ?? log.place))}\n\n${linesOf(log)}`,
    )
    .join('\n\n');
}

function linesOf({ application, place, url, text }: ShownLog): string {
  if (text !== null) return text.trimEnd().split('\n').map(plainText).join('\n');
  if (url !== null) return `Nothing that ${application} said is kept on this machine; see ${plainText(url)}`;
  return `Nothing that ${application} said is kept on this machine; it would be in ${plainText(place)}`;
}
