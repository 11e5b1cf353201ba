import { growingPause } from '../../domain/growing-pause.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { changesOf } from '../../domain/watching/run-change.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Progress } from '../../ports/progress.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import { passingProblems } from '../passing-problems.ts';
import type { FindWatched, WatchedRecords } from './watched-runs.ts';

export interface WatchingPorts {
  /** The records as they are at this moment, wherever they are kept. */
  readonly readRecords: () => Promise<WatchedRecords>;
  readonly clock: Clock;
  /** A number from 0 to 1, another one each time. */
  readonly chance: () => number;
  readonly stop: StopSignal;
  readonly progress: Progress;
}

export interface WatchRequest {
  readonly find: FindWatched;
  /** Whether nothing more is to be watched of runs that stand so. */
  readonly isOver: (runs: readonly Run[]) => boolean;
  /** Milliseconds between two looks. */
  readonly interval: number;
}

/** The runs as they were seen last. */
export interface WatchReport {
  readonly runs: readonly Run[];
  /** Why they could not be watched any longer; empty when they could. */
  readonly lost: readonly Problem[];
}

/** Milliseconds between two looks when there is no answer. */
const longestPause = 60_000;
/** Milliseconds without an answer after which nobody waits for one any longer. */
const longestSilence = 10 * 60_000;

/**
 * Tells what becomes of runs, as it is recorded, until nothing more is to be watched or somebody stops it. A look costs
 * one reading of a commit id unless something was recorded. When the repository does not answer, it is asked again after
 * growing pauses, ten minutes at most. Rejects when the first look fails, and for what no waiting helps against.
 */
export async function watchRuns(ports: WatchingPorts, request: WatchRequest): Promise<WatchReport> {
  const { clock, chance, stop, progress } = ports;
  const { find, isOver, interval: first } = request;
  const watch = new Watch(ports, find);
  await orStopped(stop, watch.look());
  for (let [misses, answeredAt] = [0, clock.now()]; !stop.stopped && !isOver(watch.runs); ) {
    const pause = misses === 0 ? first : growingPause({ first, longest: longestPause }, misses, chance());
    await orStopped(stop, clock.sleep(pause));
    const missed = await orStopped(
      stop,
      watch.look().then(() => [], passingProblems),
    );
    if (missed === undefined || missed.length === 0) {
      [misses, answeredAt] = [0, clock.now()];
      continue;
    }
    if (clock.now() - answeredAt >= longestSilence) return { runs: watch.runs, lost: missed };
    if (misses === 0) progress.note(missed.map(({ message }) => message).join('; '));
    misses += 1;
  }
  return { runs: watch.runs, lost: [] };
}

/** Runs as they were at the last look. */
class Watch {
  readonly #ports: WatchingPorts;
  readonly #find: FindWatched;
  #head: string | null | undefined;
  runs: readonly Run[] = [];

  constructor(ports: WatchingPorts, find: FindWatched) {
    this.#ports = ports;
    this.#find = find;
  }

  async look(): Promise<void> {
    const records = await this.#ports.readRecords();
    if (records.head === this.#head) return;
    const before = new Map(this.runs.map((run) => [planAddress(run), run]));
    this.runs = await this.#find(records, this.runs);
    this.#head = records.head;
    for (const run of this.runs) tellChanges(this.#ports.progress, before.get(planAddress(run)), run);
    const found = new Set(this.runs.map(planAddress));
    for (const address of before.keys()) {
      if (!found.has(address)) this.#ports.progress.note(`${address} is not in the records any more`);
    }
  }
}

function tellChanges(progress: Progress, before: Run | undefined, run: Run): void {
  for (const change of changesOf(before, run)) {
    if (change.kind === 'operation') progress.operation(run, change.operation);
    else if (change.kind === 'waiting') progress.waiting(run, { begins: before === undefined });
    else progress[change.kind](run);
  }
}

/** What a promise comes to; undefined as soon as somebody stops it. */
async function orStopped<Value>(stop: StopSignal, promise: Promise<Value>): Promise<Value | undefined> {
  let forget = () => {};
  const stopped = new Promise<undefined>((resolve) => {
    if (stop.stopped) resolve(undefined);
    else forget = stop.onStop(() => resolve(undefined));
  });
  try {
    return await Promise.race([promise, stopped]);
  } finally {
    forget();
  }
}
