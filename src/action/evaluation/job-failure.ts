import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { countsInWords } from '../../render/in-words/counts-in-words.ts';
import type { Evaluation } from '../../usecases/pull-requests/evaluate.ts';
import { isUnjudged, verdictOf } from './verdict-of.ts';

export interface EvaluationContext {
  readonly trigger: Trigger;
  /** Whether people read the job's end as the verdict on what the trigger is about. */
  readonly endTellsVerdict: boolean;
  readonly dryRun: boolean;
}

/** Why the job fails that has judged pull requests, in one sentence; null when it does not. */
export function jobFailure(evaluation: Evaluation, context: EvaluationContext): string | null {
  const { asked } = evaluation;
  if (!context.endTellsVerdict || asked.size === 0) {
    return notOpen(evaluation, context) ?? leftUndone(evaluation);
  }
  const refused = [...asked].flatMap((number) => refusalOf(number, evaluation));
  return refused.length === 0 ? null : refused.join('; ');
}

/** A plan that was asked for by name and is on no pull request was not judged. */
function notOpen({ asked, problems }: Evaluation, { trigger }: EvaluationContext): string | null {
  if (trigger.kind !== 'asked' || trigger.environment === null || trigger.plan === null) return null;
  if (asked.size > 0 || hasErrors(problems)) return null;
  const address = planAddress({ environment: trigger.environment, plan: trigger.plan });
  return `no open pull request proposes plan ${address}; 'deployment-plans list' shows what there is`;
}

function leftUndone({ problems, pullRequests }: Evaluation): string | null {
  const unwritten = pullRequests.flatMap((it) => it.problems);
  const missing = pullRequests.filter(isUnjudged).flatMap(({ report }) => report.problems);
  const all = [...problems, ...unwritten, ...missing];
  return hasErrors(all) ? `not everything could be judged and written: ${countsInWords(all)}` : null;
}

function refusalOf(number: number, { pullRequests }: Evaluation): string[] {
  const evaluated = pullRequests.find(({ pullRequest }) => pullRequest.number === number);
  const verdict = evaluated === undefined ? 'unknown' : verdictOf(evaluated);
  if (verdict === 'pass' || evaluated?.kind === 'closed') return [];
  if (evaluated === undefined || verdict === 'unknown') {
    return [`pull request #${number} could not be judged`];
  }
  return [`pull request #${number} may not be merged: ${countsInWords(evaluated.report.problems)}`];
}
