import { isIdle } from '../events/reading.ts';
import type { Outcome } from '../outcome.ts';
import { readingFor } from './reading-for.ts';
import type { Step } from './step.ts';

/** Judges the plans that the event or the inputs are about, and writes the verdicts where people see them. */
export async function judge(step: Step): Promise<Outcome> {
  const reading = readingFor(step);
  if (isIdle(reading)) return idleOutcome(reading.kind, reading.because);
  throw new Error('not connected');
}

function idleOutcome(kind: 'nothing' | 'refused', because: string): Outcome {
  const silent = { subject: null, problems: [], summary: null };
  return kind === 'refused'
    ? { ...silent, lines: [], details: { because }, failure: because }
    : { ...silent, lines: [`Nothing to do: ${because}.`], details: { because }, failure: null };
}
