import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { shortenText } from '../../domain/shorten-text.ts';
import { plainText } from '../text/plain-text.ts';
import { paragraph, words } from './blocks.ts';
import { codeOf, proseOf } from './untrusted-text.ts';
import { webAddressOf } from './web-address.ts';

/** UTF-16 code units of one text: some texts take the parser quadratic time. */
const longestText = 16_000;

/** What the parser would follow more deeply than its stack goes, and no reader follows at all. */
const tooDeep = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){10}|^[ \t]{60}/m;

/** The depths of a text's headings: the first three are those of the document around it. */
const depths = [4, 5, 6] as const;

type Block = BlockContent | DefinitionContent;

/**
 * Markdown that others have written, as blocks of a document. Headings, lists, tables, emphasis and code stay; words come
 * in through untrusted-text.ts; links stay when they lead to the web. There is no raw HTML in it, no picture, nothing
 * that is drawn or fetched, and no mention.
 */
export function markdownOf(text: string): RootContent[] {
  const shown = shortenText(text, longestText);
  if (tooDeep.test(shown)) return shown.split(/\n\s*\n/).map((block) => paragraph(...proseOf(block)));
  const tree = fromMarkdown(shown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return blocksOf(tree.children);
}

function blocksOf(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(blockOf);
}

function blockOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(...phrasesOf(node.children))];
    case 'heading':
      return [{ type: 'heading', depth: depths[node.depth - 1] ?? 6, children: phrasesOf(node.children) }];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'blockquote':
      return [{ type: 'blockquote', children: blocksOf(node.children) }];
    case 'list':
      return [listFrom(node)];
    case 'code':
      return [{ type: 'code', value: node.value.split('\n').map(plainText).join('\n') }];
    case 'table':
      return [tableFrom(node)];
    case 'html':
      return [paragraph(codeOf(node.value))];
    case 'footnoteDefinition':
      return blocksOf(node.children);
    default:
      return [];
  }
}

function listFrom({ ordered, start, spread, children }: List): List {
  return {
    type: 'list',
    ordered: ordered ?? false,
    start: start ?? null,
    spread: spread ?? false,
    children: children.map(itemFrom),
  };
}

/** A box to tick becomes a sign: nobody can tick it here. */
function itemFrom({ checked, spread, children }: ListItem): ListItem {
  const blocks = blocksOf(children);
  const [first, ...others] = blocks;
  const sign = checked === true ? '☑ ' : '☐ ';
  const isTask = typeof checked === 'boolean' && first?.type === 'paragraph';
  return {
    type: 'listItem',
    spread: spread ?? false,
    children: isTask ? [paragraph(words(sign), ...first.children), ...others] : blocks,
  };
}

function tableFrom({ align, children }: Table): Table {
  return {
    type: 'table',
    align: align ?? null,
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({ type: 'tableCell', children: phrasesOf(cell.children) })),
    })),
  };
}

/** Pieces of code keep apart: without anything between them their backticks would be read together. */
function phrasesOf(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const phrases = nodes.flatMap(phraseOf);
  return phrases.flatMap((phrase, index) =>
    phrase.type === 'inlineCode' && phrases[index - 1]?.type === 'inlineCode'
      ? [words(' '), phrase]
      : [phrase],
  );
}

function phraseOf(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return spacedProse(node.value);
    case 'emphasis':
    case 'strong':
    case 'delete':
      return [{ type: node.type, children: phrasesOf(node.children) }];
    case 'inlineCode':
    case 'html':
      return [codeOf(node.value)];
    case 'break':
      return [{ type: 'break' }];
    case 'link': {
      const url = webAddressOf(node.url);
      const children = phrasesOf(node.children);
      return url === undefined ? children : [{ type: 'link', url, children }];
    }
    case 'image':
    case 'imageReference':
      return node.alt ? spacedProse(node.alt) : [];
    case 'linkReference':
      return phrasesOf(node.children);
    default:
      return [];
  }
}

/** Words keep their distance from what stands next to them, and lines stay lines. */
function spacedProse(text: string): PhrasingContent[] {
  const core = text.trim();
  if (core === '') return text === '' ? [] : [words(' ')];
  const [before, after] = [text.startsWith(core) ? '' : ' ', text.endsWith(core) ? '' : ' '];
  const lines = core.split('\n').flatMap((line) => [words('\n'), ...proseOf(line)]);
  return [words(before), ...lines.slice(1), words(after)].filter(
    (phrase) => phrase.type !== 'text' || phrase.value !== '',
  );
}
