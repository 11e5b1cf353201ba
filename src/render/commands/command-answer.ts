import type { RootContent } from 'mdast';
import type { CommandAnswer } from '../../domain/commands/command-answer.ts';
import { longestReport } from '../../domain/pull-requests/longest-report.ts';
import { type Inline, paragraph, words } from '../markdown/blocks.ts';
import { fitParts } from '../markdown/fit-parts.ts';
import { linkedCode } from '../markdown/linked-code.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { commandBlocks } from './command-blocks.ts';

/** The comment that is answered, and who has written it. */
export interface AnsweredComment {
  /** Web address of the release repository. */
  readonly repository: string;
  readonly pullRequest: number;
  /** Id. */
  readonly comment: number;
  /** Login; shown as code, so that nobody is notified twice. */
  readonly by: string;
}

const beginnings: Readonly<Record<CommandAnswer['verdict'], string>> = {
  done: '🚀 Done: ',
  looked: '👍 Done: ',
  refused: '✋ Not done: ',
  unread: '❔ Not decided: ',
};

/** The answer to a command, as GitHub-flavoured Markdown: what became of it, what belongs to that, what to say next. */
export function renderCommandAnswer(answer: CommandAnswer, about: AnsweredComment): string {
  const head: RootContent[] = [
    paragraph(words(beginnings[answer.verdict]), ...proseOf(`${answer.sentence}.`), ...madeOf(answer, about)),
    paragraph(...whatIsAnswered(about)),
  ];
  return fitParts({ head, parts: [...detailsPart(answer), ...formsPart(answer)], foot: [] }, longestReport);
}

function madeOf({ pullRequest }: CommandAnswer, { repository }: AnsweredComment): Inline {
  if (pullRequest === null) return [];
  const place = { kind: 'pull-request', number: pullRequest } as const;
  return [words(' See '), linkedCode(`#${pullRequest}`, repository, place), words('.')];
}

function whatIsAnswered({ repository, pullRequest, comment, by }: AnsweredComment): Inline {
  const place = { kind: 'comment', pullRequest, id: comment } as const;
  return [
    words('This answers '),
    linkedCode('a comment', repository, place),
    words(' of '),
    codeOf(by),
    words('.'),
  ];
}

function detailsPart({ details }: CommandAnswer): MarkdownPart[] {
  return details.length === 0
    ? []
    : [{ title: 'In detail', body: { kind: 'list', items: details.map(proseOf) } }];
}

function formsPart({ forms }: CommandAnswer): MarkdownPart[] {
  return forms.length === 0
    ? []
    : [{ title: 'To say', body: { kind: 'whole', nodes: commandBlocks(forms) } }];
}
