import type { InlineCode, Text } from 'mdast';
import { shortenText } from '../../domain/shorten-text.ts';
import { plainText } from '../text/plain-text.ts';

/**
 * The doors through which text comes into Markdown that others have written: names, messages, paths, logins.
 *
 * Escaping Markdown is not enough for GitHub. After Markdown it looks through what is left of the text once more,
 * and turns `@name`, `#12`, `GH-12`, `owner/name#12`, commit ids, addresses and `:emoji:` into links, mentions and
 * pictures (GitHub documentation: autolinked references and URLs); only code and links are left alone. So nothing
 * but plain words stays text, and everything else becomes code.
 */

/** UTF-16 code units that are shown of one name, and of one message. */
const longestName = 200;
const longestMessage = 2000;

/** Characters that show nothing, apart from those by which several signs become one emoji. */
const hidden =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)(?:\u200D|\uFE0F)|(?!\u200D|\uFE0F)\p{Default_Ignorable_Code_Point}/gu;

/** A word with what stands around it: quotes, brackets and the punctuation of sentences. */
const wordParts = /^(["'(]{0,2})(.*?)([.,;:!?…"')]{0,3})$/u;

/**
 * A quoted piece with what stands around it, or else a word. What is quoted is meant as it is, as a path with spaces
 * or a sign; a quotation mark without its pair within 100 characters is punctuation.
 */
const pieces = /(\(?(["']))(\S(?:.{0,98}?\S)??)(\2[.,;:!?…)]{0,3})(?= |$)|[^ ]+/gu;
const plainWord = /^(?:\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Nd}{1,6}|[–—→])?$/u;

/** Words of which a part could be a commit or a security advisory. */
const reference = /(?:^|['’-])(?:[0-9a-f]{7,}(?=$|['’-])|GHSA-)/iu;

/** Words that begin an address when a colon follows. */
const scheme = /^(?:https?|ftp|mailto|xmpp|javascript|data)$/iu;

/** A name, path, version or identifier as code, cut when it is very long. */
export function codeOf(text: string): InlineCode {
  return { type: 'inlineCode', value: visible(text, longestName) };
}

/**
 * A message of one or more sentences, on one line: words as text, the rest as code; cut when it is very long. A quoted
 * piece that holds anything but words is one code.
 */
export function proseOf(message: string): (Text | InlineCode)[] {
  const content: (Text | InlineCode)[] = [];
  let text = '';
  for (const [index, { before, core, after }] of partsOf(visible(message, longestMessage)).entries()) {
    text += (index === 0 ? '' : ' ') + before;
    if (isPlain(core) && !(after.startsWith(':') && scheme.test(core))) {
      text += core;
    } else {
      if (text !== '') content.push({ type: 'text', value: text });
      content.push({ type: 'inlineCode', value: core });
      text = '';
    }
    text += after;
  }
  return text === '' ? content : [...content, { type: 'text', value: text }];
}

interface Part {
  readonly before: string;
  readonly core: string;
  readonly after: string;
}

function partsOf(line: string): Part[] {
  return [...line.matchAll(pieces)].flatMap(([all, before = '', , quoted = '', after = '']) =>
    quoted.split(' ').every(isPlain) ? all.split(' ').map(partOf) : [{ before, core: quoted, after }],
  );
}

function partOf(word: string): Part {
  const [, before = '', core = '', after = ''] = wordParts.exec(word) ?? [];
  return { before, core, after };
}

function isPlain(word: string): boolean {
  return plainWord.test(word) && !reference.test(word);
}

/** One line in which nothing hides; `?` when there is nothing to see. */
function visible(text: string, longest: number): string {
  const line = plainText(text).replace(hidden, '\uFFFD').replace(/\s+/gu, ' ').trim();
  return shortenText(line, longest) || '?';
}
