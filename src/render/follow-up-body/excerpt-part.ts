import type { Excerpt } from '../../domain/follow-ups/excerpt.ts';
import { type Inline, words } from '../markdown/blocks.ts';
import type { MarkdownPart } from '../markdown/markdown-part.ts';

/** A list of what is shown, with a last item that counts the rest; no part when there is nothing at all. */
export function excerptPart<Item>(
  title: string,
  { shown, more }: Excerpt<Item>,
  item: (it: Item) => Inline,
): MarkdownPart[] {
  if (shown.length + more === 0) return [];
  const items = shown.map(item);
  return [{ title, body: { kind: 'list', items: more === 0 ? items : [...items, [moreOf(more)]] } }];
}

export function moreOf(more: number) {
  return words(`… and ${more} more`);
}
