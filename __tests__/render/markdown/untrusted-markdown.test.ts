import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { serializeMarkdown } from '../../../src/render/markdown/serialize-markdown.ts';
import { markdownOf } from '../../../src/render/markdown/untrusted-markdown.ts';
import { autolinksIn } from '../../support/github-autolinks.ts';
import { hostileText, hostileTexts } from '../../support/hostile-texts.ts';
import { looseTexts, nodesOf, parseMarkdown } from '../../support/markdown-tree.ts';

const rendered = (text: string) => serializeMarkdown(markdownOf(text));

describe('what people write', () => {
  test.each([
    ['words', 'Refunds; nothing else.', 'Refunds; nothing else.'],
    ['two lines', 'one\ntwo', 'one\ntwo'],
    ['paragraphs', 'one\n\ntwo', 'one\n\ntwo'],
    ['headings, below those of the document', '# A\n### B', '#### A\n\n###### B'],
    ['lists', '- a\n- b\n  1. c', '- a\n- b\n  1. c'],
    ['lists that begin later', '7. a\n8. b', '7. a\n8. b'],
    ['tasks', '- [x] a\n- [ ] b', '- ☑ a\n- ☐ b'],
    ['emphasis', '*a* **b** ~~c~~', '*a* **b** ~~c~~'],
    ['quotations', '> a\n> b', '> a\n> b'],
    ['code', '`a  b`', '`a b`'],
    [
      'code without a language, so that nobody draws it',
      '```mermaid\nflowchart LR\n```',
      '```\nflowchart LR\n```',
    ],
    ['tables', '| a | b |\n| - | -: |\n| 1 | 2 |', '| a | b |\n| - | -: |\n| 1 | 2 |'],
    ['rules', 'a\n\n---\n\nb', 'a\n\n---\n\nb'],
    ['hard breaks', 'a\\\nb', 'a\\\nb'],
    ['links to the web', '[a](https://acme.example/x?y=1#z "t")', '[a](https://acme.example/x?y=1#z)'],
    ['addresses', 'see https://acme.example', 'see [`https://acme.example`](https://acme.example/)'],
  ])('stays: %s', (_, text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  test.each([
    ['raw HTML', '<script>alert(1)</script>', '`<script>alert(1)</script>`'],
    ['HTML in a line', 'a <b onclick="x()">c</b>', 'a `<b onclick="x()">`c`</b>`'],
    ['HTML beside HTML', '`<br/>GH-2', '`` ` `` `<br/>` `GH-2`'],
    ['pictures', '![a](https://acme.example/a.png)', 'a'],
    ['pictures without a text', '![](https://acme.example/a.png)a', 'a'],
    ['links that run something', '[a](javascript:alert(1))', 'a'],
    ['links that hold data', '[a](data:text/html,x)', 'a'],
    ['links to a file', '[a](../../x)', 'a'],
    ['links with a password', '[a](https://u:p@acme.example)', 'a'],
    ['mails', 'alice@example.com', '`alice@example.com`'],
    ['mentions', 'thanks @octocat', 'thanks `@octocat`'],
    ['references', 'fixes #12', 'fixes `#12`'],
    ['definitions of links', '[a][b]\n\n[b]: https://acme.example', 'a'],
    ['footnotes', 'a[^1]\n\n[^1]: b', 'a\n\nb'],
  ])('becomes text or code: %s', (_, text, expected) => {
    expect(rendered(text)).toBe(expected);
  });

  test('what is nested too deeply is told in a row', () => {
    expect(rendered(`${'> '.repeat(9)}a`)).toBe(`${'> '.repeat(9)}a`);
    expect(rendered(`${'- '.repeat(5000)}a\n\nb`)).not.toMatch(/^- /);
    expect(rendered(`${' '.repeat(60)}a`)).not.toContain('\n');
    expect(rendered(`${`>${' '.repeat(50)}`.repeat(9)}a`)).toMatch(/^> /);
  });

  test('what is very long is cut, and says so', () => {
    const text = rendered('word '.repeat(10_000));
    expect(text.length).toBeLessThan(16_001);
    expect(text).toMatch(/…$/);
  });
});

const allowed = new Set([
  ...[
    'root',
    'paragraph',
    'heading',
    'list',
    'listItem',
    'blockquote',
    'code',
    'table',
    'tableRow',
    'tableCell',
  ],
  ...['thematicBreak', 'break', 'text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link'],
]);

/** Whatever is more than words, code and links to the web. */
function activeParts(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  const nodes = nodesOf(tree).map(({ node }) => node);
  return [
    ...nodes.filter(({ type }) => !allowed.has(type)).map((node) => JSON.stringify(node)),
    ...nodes.flatMap((node) => (node.type === 'link' && !/^https?:\/\//.test(node.url) ? [node.url] : [])),
    ...nodes.flatMap((node) => (node.type === 'code' && node.lang ? [node.lang] : [])),
    ...looseTexts(tree).flatMap(autolinksIn),
  ];
}

test.each([...hostileTexts])('nothing in %s does anything', (_, text) => {
  expect(activeParts(rendered(text))).toEqual([]);
});

test('no text does anything', () => {
  const written = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 40 }));
  fc.assert(
    fc.property(written, (text) => {
      expect(activeParts(rendered(text))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
