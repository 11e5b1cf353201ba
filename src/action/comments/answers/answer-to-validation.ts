import { type CommandAnswer, doneCommand, refusedCommand } from '../../../domain/commands/command-answer.ts';
import type { Evaluation } from '../../../usecases/pull-requests/evaluate.ts';
import { isOn } from '../../../usecases/pull-requests/snapshot.ts';
import { evaluationLine } from '../../evaluation/evaluation-line.ts';
import { isUnjudged } from '../../evaluation/verdict-of.ts';

/** What somebody is told who has asked for a verdict: the verdict; the report on the pull request says all of it. */
export function answerToValidation(
  { pullRequests, problems }: Evaluation,
  { number, dryRun }: { readonly number: number; readonly dryRun: boolean },
): CommandAnswer {
  const evaluated = pullRequests.find(({ pullRequest }) => isOn(pullRequest, number));
  const details = [...problems, ...(evaluated?.problems ?? [])].map(({ message }) => message);
  if (evaluated === undefined || isUnjudged(evaluated)) {
    return refusedCommand('it could not be judged', { verdict: 'unread', details });
  }
  return doneCommand(evaluationLine(evaluated, dryRun), { verdict: 'looked', details });
}
