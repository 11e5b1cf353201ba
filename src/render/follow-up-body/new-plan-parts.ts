import type { Evidence, EvidenceTask } from '../../domain/follow-ups/evidence.ts';
import { reasonInWords } from '../in-words/operation-in-words.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { codeOf, proseOf } from '../markdown/untrusted-text.ts';
import { excerptPart } from './excerpt-part.ts';

/** What a person must do: why the pull request is a draft. */
export function tasksPart({ tasks }: Evidence): MarkdownPart[] {
  return excerptPart('What a person has to do', tasks, task);
}

/** Applications of the run that the new plan leaves out. */
export function droppedPart({ dropped }: Evidence): MarkdownPart[] {
  return excerptPart('Left out', dropped, ({ application, reason }) => [
    codeOf(application),
    words(': '),
    ...proseOf(reasonInWords(reason)),
  ]);
}

/** Versions that are not those of the run. */
export function changesPart({ adjusted }: Evidence): MarkdownPart[] {
  return excerptPart('Changed versions', adjusted, ({ application, from, to, reason }) => [
    codeOf(application),
    words(' '),
    codeOf(`${from} → ${to}`),
    words(': '),
    ...proseOf(reason),
  ]);
}

function task({ code, severity, message }: EvidenceTask): Inline {
  return [words(`${severity}: `), codeOf(code), words(', '), ...proseOf(message)];
}
