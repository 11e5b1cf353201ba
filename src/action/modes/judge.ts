import { evaluate } from '../../usecases/pull-requests/evaluate.ts';
import { evaluateMergeGroup } from '../../usecases/pull-requests/evaluate-merge-group.ts';
import { evaluationOutcome } from '../evaluation/evaluation-outcome.ts';
import { mergeGroupOutcome } from '../evaluation/merge-group-outcome.ts';
import { isIdle } from '../events/reading.ts';
import type { Outcome } from '../outcome.ts';
import { withSession } from '../session.ts';
import { endTellsVerdict, readingFor } from './reading-for.ts';
import type { Step } from './step.ts';

/** Judges the plans that the event or the inputs are about, and writes the verdicts where people see them. */
export async function judge(step: Step): Promise<Outcome> {
  const reading = readingFor(step);
  if (isIdle(reading)) return idleOutcome(reading.kind, reading.because);
  const { dryRun } = step.request;
  const context = { endTellsVerdict: endTellsVerdict(step), dryRun };
  return withSession(step, async (session) =>
    reading.kind === 'merge-group'
      ? mergeGroupOutcome(await evaluateMergeGroup(session, reading, { dryRun }), {
          ...context,
          trigger: reading,
        })
      : evaluationOutcome(await evaluate(session, reading, { dryRun }), { ...context, trigger: reading }),
  );
}

function idleOutcome(kind: 'nothing' | 'refused', because: string): Outcome {
  const silent = { subject: null, problems: [], summary: null };
  return kind === 'refused'
    ? { ...silent, lines: [], details: { because }, failure: because }
    : { ...silent, lines: [`Nothing to do: ${because}.`], details: { because }, failure: null };
}
