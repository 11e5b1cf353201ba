import type { RootContent } from 'mdast';
import { longestReport } from '../../domain/pull-requests/longest-report.ts';
import type { RequestAnswer } from '../../domain/requests/request-answer.ts';
import { type Inline, paragraph, words } from '../markdown/blocks.ts';
import { fitParts } from '../markdown/fit-parts.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';

/** Where the issue is, and who has asked. */
export interface AskedIssue {
  /** Web address of the release repository. */
  readonly repository: string;
  /** Login; shown as code, so that nobody is notified twice. */
  readonly by: string;
}

const titles = {
  proposed: 'What its validation found',
  outsider: 'Why',
  refused: 'What is wrong',
  unread: 'What went wrong',
} as const;

/** The answer to an issue that asks for a plan, as GitHub-flavoured Markdown. */
export function renderRequestAnswer(answer: RequestAnswer, about: AskedIssue): string {
  const { problems, verdict } = answer;
  const items = problems.map(({ message }) => proseOf(message));
  const parts: MarkdownPart[] =
    items.length === 0 ? [] : [{ title: titles[verdict], body: { kind: 'list', items } }];
  const next = nextStep(verdict);
  const foot: RootContent[] = next === null ? [] : [paragraph(words(next))];
  return fitParts({ head: [paragraph(...sentenceOf(answer, about))], parts, foot }, longestReport);
}

function sentenceOf(answer: RequestAnswer, { repository, by }: AskedIssue): Inline {
  switch (answer.verdict) {
    case 'proposed': {
      const place = { kind: 'pull-request', number: answer.pullRequest } as const;
      const pullRequest = linkedCode(`#${answer.pullRequest}`, repository, place);
      return [
        words('🚀 The plan '),
        codeOf(answer.plan),
        words(' is proposed by pull request '),
        pullRequest,
        words('. '),
        codeOf(by),
        words(' has asked for it, and so cannot approve it.'),
      ];
    }
    case 'outsider':
      return [words('✋ '), codeOf(by), words(' may not ask for plans here, so none was made.')];
    case 'refused':
      return [words('✋ There is no plan yet, because what this issue asks for cannot be planned.')];
    case 'unread':
      return [words('❔ There is no plan yet, because something could not be read or written.')];
  }
}

function nextStep(verdict: RequestAnswer['verdict']): string | null {
  switch (verdict) {
    case 'refused':
      return 'Edit this issue to put it right; it is then read again, and this comment says what becomes of it.';
    case 'unread':
      return 'Run the job again, or edit this issue, to have it read once more.';
    case 'proposed':
    case 'outsider':
      return null;
  }
}
