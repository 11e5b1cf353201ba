import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { evaluate } from '../../usecases/pull-requests/evaluate.ts';
import { evaluateMergeGroup } from '../../usecases/pull-requests/evaluate-merge-group.ts';
import { evaluationOutcome } from '../evaluation/evaluation-outcome.ts';
import { mergeGroupOutcome } from '../evaluation/merge-group-outcome.ts';
import { isIdle } from '../events/reading.ts';
import { nothingToDo, type Outcome } from '../outcome.ts';
import { type Session, withSession } from '../session/session.ts';
import { endTellsVerdict, readingFor } from './reading-for.ts';
import type { Step } from './step.ts';

/** Judges the plans that the event or the inputs are about, and writes the verdicts where people see them. */
export async function judge(step: Step): Promise<Outcome> {
  const reading = readingFor(step);
  if (isIdle(reading)) return idleOutcome(reading.kind, reading.because);
  return withSession(step, (session) => judgeIn(session, step, reading));
}

/** The same in a session that is open already. */
export async function judgeIn(session: Session, step: Step, trigger: Trigger): Promise<Outcome> {
  const { dryRun } = step.request;
  const context = { endTellsVerdict: endTellsVerdict(step), dryRun };
  if (trigger.kind === 'merge-group') {
    return mergeGroupOutcome(await evaluateMergeGroup(session, trigger, { dryRun }), { ...context, trigger });
  }
  return evaluationOutcome(await evaluate(session, trigger, { dryRun }), { ...context, trigger });
}

function idleOutcome(kind: 'nothing' | 'refused', because: string): Outcome {
  const idle = nothingToDo(because);
  return kind === 'refused' ? { ...idle, lines: [], failure: because } : idle;
}
