import type { Operation, Step, Try } from '../../domain/records/run/operation.ts';
import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import { type ScaleBreak, type TimeScale, timeScale } from './time-scale.ts';

export type BarKind = 'deploy' | Step | 'wait' | 'verify';

/** `under-way` until it has ended; `passed` is what only takes time. */
export type BarState = 'succeeded' | 'failed' | 'unknown' | 'under-way' | 'not-begun' | 'passed';

/** One thing that took time. */
export interface Bar {
  readonly kind: BarKind;
  readonly state: BarState;
  /** ISO times; the end is null while it is under way. */
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** Why it failed; null when it did not, or nobody has said. */
  readonly reason: string | null;
  /** Where it is drawn: 0 is the beginning of the drawing, 1 its end. */
  readonly from: number;
  readonly to: number;
}

export interface TimelineRow {
  /** Null for the row of what concerns the whole run. */
  readonly application: string | null;
  /** From the earliest to the latest. */
  readonly bars: readonly Bar[];
}

export interface TimelineMark {
  readonly at: number;
  /** ISO time. */
  readonly time: string;
}

export interface Timeline {
  readonly rows: readonly TimelineRow[];
  readonly marks: readonly TimelineMark[];
  readonly breaks: readonly ScaleBreak[];
  /** Where now is; null once the run has ended. */
  readonly now: number | null;
}

type Placeless = Omit<Bar, 'from' | 'to'>;

/** Moments that are written below the bars. */
const marks = [0, 0.25, 0.5, 0.75, 1];

/**
 * What a run did when: every try of every operation, and of the whole run the wait between its stages and the
 * verification. Undefined while nothing has begun.
 * @param now milliseconds since 1970
 */
export function timelineOf(run: Run, now: number): Timeline | undefined {
  const rows: { readonly application: string | null; readonly bars: readonly Placeless[] }[] = [
    ...run.operations.map((it) => ({ application: it.application, bars: it.tries.map(barOfTry) })),
    { application: null, bars: [...stageWait(run), ...verification(run)] },
  ].filter(({ bars }) => bars.length > 0);
  if (rows.length === 0) return undefined;
  const endOf = ({ startedAt, endedAt }: Placeless) =>
    Math.max(endedAt === null ? now : Date.parse(endedAt), Date.parse(startedAt));
  const spans = rows.flatMap(({ bars }) =>
    bars
      .filter(({ kind }) => kind !== 'wait')
      .map((bar) => ({ from: Date.parse(bar.startedAt), to: endOf(bar) })),
  );
  const scale = timeScale(hasEnded(run) ? spans : [...spans, { from: now, to: now }]);
  const placed = (bar: Placeless): Bar => ({
    ...bar,
    from: scale.position(Date.parse(bar.startedAt)),
    to: scale.position(endOf(bar)),
  });
  return {
    rows: rows.map(({ application, bars }) => ({ application, bars: bars.map(placed) })),
    marks: marksOf(scale),
    breaks: scale.breaks,
    now: hasEnded(run) ? null : scale.position(now),
  };
}

function barOfTry({ step, startedAt, endedAt, outcome, reason, begun }: Try): Placeless {
  const state: BarState = begun === false ? 'not-begun' : (outcome ?? 'under-way');
  return { kind: step ?? 'deploy', state, startedAt, endedAt, reason: reason ?? null };
}

/** Between the two stages of a run. */
function stageWait({ preparedAt, activatedAt, endedAt }: Run): Placeless[] {
  if (preparedAt === undefined) return [];
  const until = activatedAt ?? endedAt;
  const state: BarState = until === null ? 'under-way' : 'passed';
  return [{ kind: 'wait', state, startedAt: preparedAt, endedAt: until, reason: null }];
}

/** From the end of the last deployment to the last thing that a check has found. */
function verification({ status, criteria = [], operations, endedAt }: Run): Placeless[] {
  const startedAt = lastDeployment(operations);
  const judged = criteria.flatMap(({ at }) => (at === null ? [] : [at]));
  const underWay = status === 'verifying';
  if (startedAt === undefined || !(underWay || judged.length > 0)) return [];
  const unmet = criteria.find(({ state }) => state === 'unmet');
  const until = underWay ? null : (latest(judged) ?? endedAt);
  const state = underWay ? 'under-way' : unmet === undefined ? 'succeeded' : 'failed';
  return [{ kind: 'verify', state, startedAt, endedAt: until, reason: unmet?.reason ?? null }];
}

function lastDeployment(operations: readonly Operation[]): string | undefined {
  const tries = operations.flatMap((it) => it.tries).filter(({ step }) => step !== 'backout');
  return latest(tries.flatMap(({ endedAt }) => (endedAt === null ? [] : [endedAt])));
}

function latest(times: readonly string[]): string | undefined {
  return times.reduce<string | undefined>(
    (last, it) => (last === undefined || Date.parse(it) > Date.parse(last) ? it : last),
    undefined,
  );
}

function marksOf({ moment }: TimeScale): TimelineMark[] {
  return marks.map((at) => ({ at, time: new Date(moment(at)).toISOString() }));
}
