import { systemClock } from '../../adapters/clock.ts';
import { Interrupted, type Signals } from '../../adapters/signals.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { awaitsClaim, hasEnded, isUnderWay, type Run } from '../../domain/records/run/run.ts';
import { isoNow } from '../../ports/clock.ts';
import { formatTimedLine } from '../../render/event-line.ts';
import { rememberRecords } from '../../usecases/reading/remember-records.ts';
import { type WatchRequest, watchRuns } from '../../usecases/watching/watch-runs.ts';
import { allUnderWay, runOfPlan } from '../../usecases/watching/watched-runs.ts';
import type { Answer } from '../answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { openProgress } from '../progress/open-progress.ts';
import { isElsewhere, withRecords } from '../session/with-records.ts';
import type { SessionOptions } from '../session/with-session.ts';
import { styleFor } from '../style.ts';
import { runsAnswer } from './runs-answer.ts';

export interface WatchedPlan {
  /** Undefined for all runs under way. */
  readonly plan: PlanAddress | undefined;
  /** Whether a run that waits is watched no longer. */
  readonly untilWaiting: boolean;
}

/** Milliseconds between two looks: at a folder, and over a network. */
const intervals = { here: 1_000, elsewhere: 5_000 } as const;

/** Follows runs on standard error until they have ended; the answer is that of `execute`. */
export function watchAnswer(options: SessionOptions, signals: Signals, wanted: WatchedPlan): Promise<Answer> {
  const stop = signals.obey();
  return withRecords(options, async (readRecords) => {
    const progress = openProgress(process.stderr, styleFor(process.stderr), (line, style) =>
      formatTimedLine(line, style, isoNow(systemClock)),
    );
    const { read, last } = rememberRecords(readRecords);
    const ports = { readRecords: read, clock: systemClock, chance: Math.random, stop, progress };
    const interval = intervals[isElsewhere(options) ? 'elsewhere' : 'here'];
    const report = await watchRuns(ports, { ...requestFor(wanted), interval }).finally(progress.close);
    if (stop.stopped && report.runs.length === 0) {
      throw new Interrupted(signals.received ?? '', { writes: false });
    }
    const whole = { ...report, endedOnly: [], wrong: [] };
    return runsAnswer(
      { readRecords: last },
      {
        exitCode: executionExitCode({ ...whole, interrupted: stop.stopped }),
        environment: wanted.plan?.environment ?? null,
        report: whole,
      },
    );
  });
}

function requestFor({ plan, untilWaiting }: WatchedPlan): Pick<WatchRequest, 'find' | 'isOver'> {
  if (plan === undefined) return { find: allUnderWay, isOver: (runs) => !runs.some(isUnderWay) };
  const isOver = (run: Run) => hasEnded(run) || (untilWaiting && awaitsClaim(run));
  return { find: runOfPlan(plan), isOver: (runs) => runs.every(isOver) };
}
