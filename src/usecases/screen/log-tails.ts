import type { Run } from '../../domain/records/run/run.ts';
import type { ScreenLog } from '../../domain/screen/screen-details.ts';
import type { ScreenPorts } from './screen-ports.ts';

/** Bytes of one operation, and of all operations of a run, that are shown. */
const mostOfOne = 16 * 1024;
const mostOfAll = 256 * 1024;

/** The last lines that the operations of a run have said, as far as they are kept on this machine. */
export async function logTails(logs: ScreenPorts['logs'], run: Run | null): Promise<ScreenLog[]> {
  if (logs === null || run === null) return [];
  const { environment, plan, operations } = run;
  const most = Math.min(mostOfOne, Math.floor(mostOfAll / Math.max(operations.length, 1)));
  const tails: ScreenLog[] = [];
  // One after the other, because each is read whole.
  for (const { application } of operations) {
    const bytes = await logs.read({ environment, plan, application }, 0);
    if (bytes === undefined) continue;
    const shortened = bytes.length > most;
    tails.push({
      application,
      step: null,
      text: shortened ? lastLines(bytes, most) : textOf(bytes),
      shortened,
    });
  }
  return tails;
}

/** Begins with a whole line, unless the last one alone is too long. */
function lastLines(bytes: Uint8Array, most: number): string {
  const text = textOf(bytes.subarray(bytes.length - most));
  const end = text.indexOf('\n');
  return end < 0 || end === text.length - 1 ? text : text.slice(end + 1);
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
