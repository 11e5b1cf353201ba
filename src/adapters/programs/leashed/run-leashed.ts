import { join } from 'node:path';
import { openLog } from '../output/bounded-log.ts';
import { type OutputPump, startOutputPump } from '../output/output-pump.ts';
import { writeMask } from '../output/write-mask.ts';
import type { Timer } from '../timer.ts';
import { type CommandToLeash, type LeashedCommand, startLeashedCommand } from './leashed-command.ts';

export interface LeashedRun extends Omit<CommandToLeash, 'output'> {
  /** An empty folder for what is needed meanwhile. */
  readonly scratch: string;
  /** What is hidden in the output. */
  readonly secrets: readonly string[];
  /** Absolute path of the log to append to; null when none is kept. */
  readonly log: string | null;
  /** Each line of output, as it comes, control characters included. */
  readonly onLine: (line: string) => void;
  /** Milliseconds. */
  readonly limit: number;
  /** Ends it when nobody waits for it any more. */
  readonly stop?: AbortSignal;
  readonly timer: Timer;
}

export interface LeashedEnd {
  /** One of the two is null. */
  readonly code: number | null;
  readonly signal: string | null;
  /** Why we ended it before it ended by itself. */
  readonly interruption: 'none' | 'stopped' | 'time limit';
}

/**
 * Runs a command that only reads to its end, in its own process group, which ends with this process. Rejects when it
 * cannot be started.
 */
export async function runLeashed(run: LeashedRun): Promise<LeashedEnd> {
  const { scratch, log, onLine } = run;
  if (log !== null) await ignoringFailure(openLog(log));
  const pump = await startOutputPump({
    ...{ pipe: join(scratch, 'output'), log, onLine },
    mask: await writeMask(join(scratch, 'mask.sed'), run.secrets),
  });
  try {
    return await endOf(await leash(run, pump), run);
  } finally {
    await pump.drained();
    await ignoringFailure(pump.shortenLog());
  }
}

function leash({ command, folder, environment }: LeashedRun, pump: OutputPump): Promise<LeashedCommand> {
  const output = pump.writeEnd.fd;
  return startLeashedCommand({ command, folder, environment, output }).finally(() => pump.writeEnd.close());
}

async function endOf(command: LeashedCommand, { limit, stop, timer }: LeashedRun): Promise<LeashedEnd> {
  let interruption: LeashedEnd['interruption'] = 'none';
  const interrupt = (why: LeashedEnd['interruption']) => {
    interruption = why;
    command.release();
  };
  const onStop = () => interrupt('stopped');
  const cancel = timer(limit, () => interrupt('time limit'));
  stop?.addEventListener('abort', onStop);
  if (stop?.aborted) onStop();
  try {
    return { ...(await command.ended), interruption };
  } finally {
    stop?.removeEventListener('abort', onStop);
    cancel();
    command.release();
  }
}

/** A log that cannot be written is no reason to run nothing. */
async function ignoringFailure(action: Promise<void>): Promise<void> {
  await action.catch(() => {});
}
