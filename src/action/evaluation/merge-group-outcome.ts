import { problemToJson } from '../../codec/answers/problem.ts';
import { validationToJson } from '../../codec/answers/validation.ts';
import type { Problem } from '../../domain/problem.ts';
import type { MergeGroupAsked } from '../../domain/pull-requests/trigger.ts';
import { countInWords, countsInWords } from '../../render/in-words/counts-in-words.ts';
import { heading, paragraph, words } from '../../render/markdown/blocks.ts';
import { fitParts } from '../../render/markdown/fit-parts.ts';
import type { MarkdownPart } from '../../render/markdown/markdown-part.ts';
import { proseOf } from '../../render/markdown/untrusted-text.ts';
import type { MergeGroupEvaluation } from '../../usecases/pull-requests/evaluate-merge-group.ts';
import type { Outcome, Subject } from '../outcome.ts';
import { longestSummary } from '../reporting/longest-summary.ts';

const titles = {
  pass: '✅ The merge group may be merged',
  fail: '❌ The merge group may not be merged',
  unknown: '❔ The merge group could not be judged',
} as const;

/** What a step says that has judged what a merge queue would make. */
export function mergeGroupOutcome(
  evaluation: MergeGroupEvaluation,
  { trigger, endTellsVerdict }: { readonly trigger: MergeGroupAsked; readonly endTellsVerdict: boolean },
): Outcome {
  const { verdict, validations, problems, unwritten } = evaluation;
  const found = [...problems, ...unwritten, ...validations.flatMap((it) => it.problems)];
  return {
    subject: subjectOf(evaluation),
    problems: found,
    lines: [`merge group for ${trigger.base}: ${verdict} (${countsInWords(found)})`],
    summary: summaryOf(evaluation, found),
    details: {
      mergeGroup: { head: trigger.head, base: trigger.base, verdict },
      validations: validations.map(validationToJson),
      problems: [...problems, ...unwritten].map(problemToJson),
    },
    failure: failureOf(evaluation, endTellsVerdict),
  };
}

function summaryOf({ verdict, validations }: MergeGroupEvaluation, found: readonly Problem[]): string {
  const plans = countInWords(validations.length, 'plan');
  const head = [heading(2, titles[verdict]), paragraph(words(`${plans}; ${countsInWords(found)}.`))];
  const items = found.map(({ message }) => proseOf(message));
  const parts: MarkdownPart[] =
    items.length === 0 ? [] : [{ title: 'Problems', body: { kind: 'list', items } }];
  return fitParts({ head, parts, foot: [] }, longestSummary);
}

function subjectOf({ verdict, validations }: MergeGroupEvaluation): Subject | null {
  const [one, ...others] = validations;
  if (one === undefined || others.length > 0) return null;
  const { environment, plan } = one;
  return { verdict, environment, plan, status: 'open', pullRequest: null };
}

function failureOf({ verdict, unwritten }: MergeGroupEvaluation, endTellsVerdict: boolean): string | null {
  if (verdict === 'unknown') return 'the merge group could not be judged';
  if (endTellsVerdict && verdict === 'fail') return 'the merge group may not be merged';
  return unwritten.length > 0 ? 'the verdict on the merge group could not be written' : null;
}
