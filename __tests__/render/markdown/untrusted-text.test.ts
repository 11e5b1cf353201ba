import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraph, words } from '../../../src/render/markdown/blocks.ts';
import { serializeMarkdown } from '../../../src/render/markdown/serialize-markdown.ts';
import { codeOf, proseOf } from '../../../src/render/markdown/untrusted-text.ts';
import { autolinksIn } from '../../support/github-autolinks.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { looseTexts, nodesOf, parseMarkdown } from '../../support/markdown-tree.ts';

function prose(text: string): string {
  return serializeMarkdown([paragraph(...proseOf(text))]);
}

describe('proseOf', () => {
  test.each([
    ['words', 'payments has no tag', 'payments has no tag'],
    ['versions become code', "payments has no tag 'v2.3.0'.", "payments has no tag '`v2.3.0`'."],
    [
      'names with signs become code',
      'plan qa/41 (see plans/41.yml): wait',
      'plan `qa/41` (see `plans/41.yml`): wait',
    ],
    [
      'quoted signs become one code each',
      'without "..", not ending in ".", ".lock" or ".json"',
      'without "`..`", not ending in "`.`", "`.lock`" or "`.json`"',
    ],
    ['a quoted path with spaces is one code', "in 'plans/my plan.yml'.", "in '`plans/my plan.yml`'."],
    ['also in brackets, with an apostrophe', `("it's #1", 'b c')`, `("\`it's #1\`", 'b c')`],
    ['quoted plain words stay', 'choose "Block force pushes"', 'choose "Block force pushes"'],
    ['a quote that does not end is none', `'a @b and "c`, `'a \`@b\` and "c`],
    ['a quote ends soon', `"#1 ${'word '.repeat(20)}end" x`, `"\`#1\` ${'word '.repeat(20)}end" x`],
    ['numbers stay', '12 of 340 files; 1234567', '12 of 340 files; `1234567`'],
    ['a number at the beginning is no list', '1. first', '1\\. first'],
    ['other languages stay', 'não há versão → 版本', 'não há versão → 版本'],
    ['hyphens and apostrophes stay', "it's well-known", "it's well-known"],
    ['mentions become code', 'ask @alice, or @acme/team.', 'ask `@alice`, or `@acme/team`.'],
    ['references become code', '#1 GH-2 GHSA-abcd-efgh-ijkl', '`#1` `GH-2` `GHSA-abcd-efgh-ijkl`'],
    [
      'also in the middle of a word',
      "x'GHSA-abcd-efgh-ijkl x'defaced well-defaced",
      "`x'GHSA-abcd-efgh-ijkl` `x'defaced` `well-defaced`",
    ],
    ['words that could be commits become code', 'defaced decade', '`defaced` decade'],
    ['the beginning of an address becomes code', 'mailto: data: of data', '`mailto`: `data`: of data'],
    ['markup becomes code', '*a* <b> [c](d)', '`*a*` `<b>` `[c](d`)'],
    ['backticks get longer fences', 'a `b` c', 'a `` `b` `` c'],
    ['line breaks become spaces', 'a\n\n# b', 'a `#` b'],
    ['hidden characters are shown', 'pay\u200bments', '`pay\uFFFDments`'],
    ['emoji stay whole', 'a 👩‍👩‍👧 b', 'a `👩‍👩‍👧` b'],
    ['punctuation alone stays', '... ?', '... ?'],
    ['nothing is shown as such', '', '?'],
  ])('%s', (_, text, markdown) => {
    expect(prose(text)).toBe(markdown);
  });

  test('cuts what is too long, and parts no character', () => {
    expect(prose('ab '.repeat(1000))).toBe(`${'ab '.repeat(666)}a…`);
    expect(prose(`${'ab '.repeat(666)}👍👍`)).toBe(`${'ab '.repeat(666)}…`);
  });

  test('reads back as one line with the words that were written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z@#<*_`.:-]{1,9}$/), { minLength: 1 }), (parts) => {
        const tree = parseMarkdown(prose(parts.join(' ')));
        const seen = nodesOf(tree).flatMap(({ node }) => ('value' in node ? [node.value] : []));
        expect(seen.join('')).toBe(parts.join(' '));
      }),
    );
  });

  test('leaves nothing that GitHub would link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(looseTexts(parseMarkdown(prose(text))).flatMap(autolinksIn)).toEqual([]);
      }),
    );
  });
});

describe('codeOf', () => {
  test.each([
    ['a name', 'payments', 'payments'],
    ['spaces are folded', ' a \n b ', 'a b'],
    ['nothing', '', '?'],
    ['a long name', 'x'.repeat(201), `${'x'.repeat(199)}…`],
    ['a long name with a character at the cut', `${'x'.repeat(198)}👍👍`, `${'x'.repeat(198)}…`],
  ])('%s', (_, text, value) => {
    expect(codeOf(text)).toEqual({ type: 'inlineCode', value });
  });

  test('is always one code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const code = codeOf(text);
        const [block] = parseMarkdown(serializeMarkdown([paragraph(words('x '), code)])).children;
        expect(block).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: 'x ' }, code] });
      }),
    );
  });
});
