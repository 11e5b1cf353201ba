import { killProcesses } from './processes/kill-processes.ts';
import { type RunningProcess, runProcess } from './processes/run-process.ts';

/** Why a job does not go on: it was cancelled, its time is over, or its machine is gone. */
export type Doom = 'cancelled' | 'timed-out' | 'lost';

/** The machine of one job: runs one process at a time, until it is told that this is the end. */
export interface Machine {
  readonly doom: Doom | null;
  /** Steps that want to run nevertheless still do. */
  cancel(why: 'cancelled' | 'timed-out'): void;
  /** Nothing runs any more, and nothing will. */
  kill(): Promise<void>;
  /** `survives` says whether the process may go on when the job is cancelled meanwhile. */
  run(order: MachineOrder, survives: () => boolean): Promise<number | null>;
}

export interface MachineOrder {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly variables: Readonly<Record<string, string>>;
  /** Milliseconds; null: none of its own. */
  readonly limit: number | null;
  readonly line: (text: string) => void;
  readonly expired: () => void;
}

/** Minutes that what runs nevertheless has after a cancellation, as on GitHub. */
const respite = 5;

/** `second` and `minute` are in milliseconds. */
export function createMachine(
  root: string,
  { second, minute }: { readonly second: number; readonly minute: number },
): Machine {
  let doom: Doom | null = null;
  let over = false;
  let current: { readonly running: RunningProcess; readonly survives: () => boolean } | null = null;
  return {
    get doom() {
      return doom;
    },
    cancel(why) {
      if (doom !== null) return;
      doom = why;
      if (current !== null && !current.survives()) current.running.end();
      const endAll = () => {
        over = true;
        current?.running.end();
      };
      setTimeout(endAll, respite * minute).unref();
    },
    async kill() {
      doom = 'lost';
      over = true;
      await killProcesses(root);
    },
    async run({ limit, expired, ...order }, survives) {
      if (over) return null;
      const running = runProcess({ ...order, second });
      current = { running, survives };
      if (doom !== null && !survives()) running.end();
      const expire = () => {
        expired();
        running.end();
      };
      const timer = limit === null ? undefined : setTimeout(expire, limit);
      const code = await running.ended;
      clearTimeout(timer);
      current = null;
      return code;
    },
  };
}
