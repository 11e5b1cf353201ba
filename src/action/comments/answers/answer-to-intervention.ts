import { type CommandAnswer, doneCommand } from '../../../domain/commands/command-answer.ts';
import { runLine } from '../../../render/run-report/run-title.ts';
import type { Intervened } from '../../deeds/intervene.ts';
import { problemsOf } from '../../execution/outcome/executed.ts';
import { executedLines } from '../../execution/outcome/executed-lines.ts';

/** What somebody is told who has said something of a run: how it stands now, and what follows from that. */
export function answerToIntervention({ run, executed }: Intervened): CommandAnswer {
  const problems = problemsOf(executed).map(({ message }) => message);
  return doneCommand(runLine(run), { details: [...executedLines(executed), ...problems] });
}
