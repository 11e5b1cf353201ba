import type { RootContent } from 'mdast';
import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import { countsInWords, operationCountsInWords } from '../in-words/counts-in-words.ts';
import { heading, type Inline, paragraph, words } from '../markdown/blocks.ts';
import { codeOf } from '../markdown/untrusted-text.ts';

type Verdict = PlanReport['verdict'];

const titles: Record<Verdict, string> = {
  pass: '✅ Deployment plan: passed',
  fail: '❌ Deployment plan: failed',
  unknown: '❔ Deployment plan: could not be judged',
};

const meanings: Record<Verdict, string> = {
  pass: 'Nothing stands in the way of merging it. It is judged again when it runs.',
  fail: 'It cannot be merged until its errors are gone.',
  unknown:
    'Something that it is judged by could not be read, so nothing was decided and it cannot be merged yet. It is judged again with the next evaluation.',
};

const draftNote = 'It is a draft: it turns no other plan red.';

/** The verdict in words, what it is about, and how much was found. */
export function verdictPart(report: PlanReport): RootContent[] {
  const { verdict, problems, operations, draft } = report;
  const counts = `: ${countsInWords(problems)}; ${operationCountsInWords(operations)}.`;
  return [
    heading(2, titles[verdict]),
    paragraph(...subject(report), words(counts)),
    paragraph(words(draft ? `${meanings[verdict]} ${draftNote}` : meanings[verdict])),
  ];
}

function subject({ environment, plan, source }: PlanReport): Inline {
  const what = plan === null ? words('No single plan') : codeOf(plan);
  const route = source === null ? [] : [words(' from '), codeOf(source)];
  return [what, ...route, words(' for '), codeOf(environment)];
}
