import type { Run } from '../../domain/records/run/run.ts';
import { waitInWords } from '../in-words/wait-in-words.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';
import { proseOf } from '../markdown/untrusted-text.ts';

/** Everything that must come first. */
export function waitingPart({ waitingFor }: Run): MarkdownPart[] {
  if (waitingFor.length === 0) return [];
  const items = waitingFor.map((wait) => proseOf(`It ${waitInWords(wait)}`));
  return [{ title: 'What it waits for', body: { kind: 'list', items } }];
}
