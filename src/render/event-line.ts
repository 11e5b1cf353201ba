import { planAddress } from '../domain/names.ts';
import { latestTime } from '../domain/records/run/latest-time.ts';
import type { Operation } from '../domain/records/run/operation.ts';
import type { Run } from '../domain/records/run/run.ts';
import { becauseInWords } from './in-words/operation-in-words.ts';
import { operationSentence } from './in-words/operation-sentence.ts';
import { operationState } from './in-words/operation-state.ts';
import { runStatusInWords } from './in-words/run-status-in-words.ts';
import { statusInWords, statusPaints } from './in-words/status-in-words.ts';
import { afterInWords, clockTime } from './in-words/time-in-words.ts';
import { waitInWords } from './in-words/wait-in-words.ts';
import { plainText } from './text/plain-text.ts';
import type { Style } from './text/view.ts';

/** One event in one line: what it is about, what happened, and how that is painted. */
export interface EventLine {
  readonly subject: string;
  readonly sentence: string;
  readonly paint?: keyof Style;
  /** ISO time at which it happened, where the records know it. */
  readonly at?: string | null;
}

export function registeredLine(run: Run): EventLine {
  return { subject: planAddress(run), sentence: `registered as number ${run.sequence}`, paint: 'dim' };
}

export function waitingLine(run: Run): EventLine {
  const sentence = run.waitingFor.map(waitInWords).join('; ') || 'waits';
  return { subject: planAddress(run), sentence, paint: 'yellow' };
}

export function claimedLine(run: Run): EventLine {
  const count = run.operations.length;
  const sentence = `started with ${count === 1 ? '1 operation' : `${count} operations`}`;
  return { subject: planAddress(run), sentence, paint: 'cyan', at: run.startedAt };
}

export function operationLine(run: Run, operation: Operation): EventLine {
  const subject = `${planAddress(run)} ${operation.application}`;
  const { paint } = operationState(operation);
  return { subject, sentence: operationSentence(operation), paint, at: latestTime(operation) };
}

/** What a run under way has come to: prepared, verifying, backing out, … */
export function statusLine(run: Run): EventLine {
  const sentence = `${statusInWords(run)}${becauseInWords(run.reason)}`;
  return { subject: planAddress(run), sentence, paint: statusPaints[run.status] };
}

export function outputLine(run: Run, application: string, line: string): EventLine {
  return { subject: `${planAddress(run)} ${application}`, sentence: `| ${line}` };
}

export function endedLine(run: Run): EventLine {
  const sentence = `${runStatusInWords(run)}${afterInWords(run.startedAt, run.endedAt)}${becauseInWords(run.reason)}`;
  return { subject: planAddress(run), sentence, paint: statusPaints[run.status], at: run.endedAt };
}

/** `qa/a payments: succeeded after 42 s`, without control characters of either part. */
export function formatEventLine({ subject, sentence, paint }: EventLine, style: Style): string {
  const text = plainText(sentence);
  const separator = text.startsWith('|') ? ' ' : ': ';
  return `${plainText(subject)}${separator}${paint === undefined ? text : style[paint](text)}`;
}

/** The same after its time, `09:15:04`; `now` is an ISO time for events of which the records do not know it. */
export function formatTimedLine(line: EventLine, style: Style, now: string): string {
  return `${style.dim(clockTime(line.at ?? now))} ${formatEventLine(line, style)}`;
}
