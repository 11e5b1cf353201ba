import { problemToJson } from '../../codec/problem.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { countsInWords } from '../../render/counts-in-words.ts';
import type { Evaluation } from '../../usecases/pull-requests/evaluate.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/judge-and-publish.ts';
import type { Outcome, Subject } from '../outcome.ts';
import { evaluationInShort, evaluationToJson } from './evaluation-json.ts';
import { evaluationLine } from './evaluation-line.ts';
import { evaluationSummary } from './evaluation-summary.ts';
import { isPublished, verdictOf } from './verdict-of.ts';

export interface EvaluationContext {
  readonly trigger: Trigger;
  /** Whether people read the job's end as the verdict on what the trigger is about. */
  readonly endTellsVerdict: boolean;
  readonly dryRun: boolean;
}

/** What a step says that has judged pull requests. */
export function evaluationOutcome(evaluation: Evaluation, context: EvaluationContext): Outcome {
  const { pullRequests, problems } = evaluation;
  const { dryRun } = context;
  const asked = pullRequests.filter(({ pullRequest }) => evaluation.asked.has(pullRequest.number));
  const shownHere = asked.filter((it) => !isPublished(it, dryRun));
  const unwritten = pullRequests.flatMap((it) => it.problems);
  const frame = { dryRun, asked: [...evaluation.asked], problems: problems.map(problemToJson) };
  return {
    subject: subjectOf(asked),
    problems: [...problems, ...unwritten, ...shownHere.flatMap(({ report }) => report.problems)],
    lines: pullRequests.map((it) => evaluationLine(it, dryRun)),
    summary: evaluationSummary(evaluation, dryRun),
    details: { ...frame, pullRequests: pullRequests.map(evaluationToJson) },
    detailsInShort: { ...frame, pullRequests: pullRequests.map(evaluationInShort) },
    failure: notOpen(evaluation, context) ?? failureOf(evaluation, context),
  };
}

/** The one open pull request that the job is about. */
function subjectOf(asked: readonly EvaluatedPullRequest[]): Subject | null {
  const [one, ...others] = asked.filter(({ kind }) => kind !== 'closed');
  if (one === undefined || others.length > 0) return null;
  const { environment, plan } = one.report;
  const status = plan === null ? null : 'open';
  return { verdict: verdictOf(one), environment, plan, status, pullRequest: one.pullRequest.number };
}

/** A plan that was asked for by name and is on no pull request was not judged. */
function notOpen({ asked, problems }: Evaluation, { trigger }: EvaluationContext): string | null {
  if (trigger.kind !== 'asked' || trigger.environment === null || trigger.plan === null) return null;
  if (asked.size > 0 || hasErrors(problems)) return null;
  const address = planAddress({ environment: trigger.environment, plan: trigger.plan });
  return `no open pull request proposes plan ${address}; 'deployment-plans list' shows what there is`;
}

function failureOf(evaluation: Evaluation, { endTellsVerdict }: EvaluationContext): string | null {
  if (endTellsVerdict && evaluation.asked.size > 0) {
    const refused = [...evaluation.asked].flatMap((number) => refusalOf(number, evaluation));
    return refused.length === 0 ? null : refused.join('; ');
  }
  const failed = [...evaluation.problems, ...evaluation.pullRequests.flatMap(({ problems }) => problems)];
  return hasErrors(failed) ? `not everything could be judged and written: ${countsInWords(failed)}` : null;
}

function refusalOf(number: number, { pullRequests }: Evaluation): string[] {
  const evaluated = pullRequests.find(({ pullRequest }) => pullRequest.number === number);
  const verdict = evaluated === undefined ? 'unknown' : verdictOf(evaluated);
  if (verdict === 'pass' || evaluated?.kind === 'closed') return [];
  if (evaluated === undefined || verdict === 'unknown')
    return [`pull request #${number} could not be judged`];
  return [`pull request #${number} may not be merged: ${countsInWords(evaluated.report.problems)}`];
}
