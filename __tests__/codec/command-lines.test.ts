import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandLines } from '../../src/codec/command-lines.ts';

const line = '/plan retry 0123456789ab';

test.each([
  ['alone', line, [line]],
  ['after other words', `Let us try again:\n${line}`, [line]],
  ['before other words', `${line}\nbecause the disk was full`, [line]],
  ['in a paragraph of its own', `Hm.\n\n${line}\n\nHm.`, [line]],
  ['with line ends of Windows', `Hm.\r\n${line}\r\nHm.`, [line]],
  ['with up to three spaces before it', `   ${line}   `, [line]],
  ['after a byte order mark', `\uFEFF${line}`, [line]],
  ['after a hard break', `Hm.  \n${line}`, [line]],
  ['twice', `${line}\n/plan help`, [line, '/plan help']],
  ['without a verb', '/plan', ['/plan']],
  ['with code in it, which no command has', '/plan retry `x`', ['/plan retry `x`']],
  ['below HTML that has ended', `<details>\n<summary>log</summary>\n\nx\n\n</details>\n\n${line}`, [line]],
  ['below a picture', `<img src="https://example.com/x.png">\n\n${line}`, [line]],
  ['below a comment of HTML', `<!-- <div> -->\n\n${line}`, [line]],
  ['below a line of signs', `${'-'.repeat(200)}\n\n${line}`, [line]],
  ['with a comment in it, as it was written', '/plan help <!-- x -->', ['/plan help <!-- x -->']],
])('a command counts %s', (_, comment, lines) => {
  expect(commandLines(comment)).toEqual(lines);
});

test.each([
  ['in a block of code', `\`\`\`\n${line}\n\`\`\``],
  ['in a block of code that never ends', `~~~text\n${line}`],
  ['in code by its indentation', `    ${line}`],
  ['in code between words', `Say \`${line}\`.`],
  ['in code over several lines', `Say \`this:\n${line}\` or not.`],
  ['in a quote', `> ${line}`],
  ['in a quote that goes on without a sign', `> He said:\n${line}`],
  ['in a list', `- one\n\n  ${line}`],
  ['as an item of a list', `- ${line}`],
  ['in a comment of HTML', `<!--\n${line}\n-->`],
  ['in a comment of HTML between words', `Hm <!-- x\n${line}\n-->`],
  ['in HTML', `<div>\n${line}\n</div>`],
  ['in a quote of HTML', `<blockquote>\n\n${line}\n\n</blockquote>`],
  ['in HTML that never ends', `<details><summary>log</summary>\n\n${line}`],
  ['in HTML between words', `Hm <q>\n\n${line}`],
  ['in a link', `[Hm\n${line}](https://example.com)`],
  ['in a heading', `# ${line}`],
  ['in a heading by its underline', `${line}\n---`],
  ['in a table', `| ${line} | x |\n| --- | --- |\n| ${line} | x |`],
  ['in a footnote', `Hm[^1]\n\n[^1]: ${line}`],
  ['in bold type', `**${line}**`],
  ['struck through', `~~Hm\n${line}~~`],
  ['behind an escape', `\\${line}`],
  ['in the middle of a line', `You could say ${line}`],
  ['as another word', '/planner retry 0123456789ab'],
])('a command does not count %s', (_, comment) => {
  expect(commandLines(comment)).toEqual([]);
});

test.each([
  ['quotes', '>'.repeat(65_000)],
  ['quotes with blanks', '> '.repeat(32_000)],
  ['lists', '+ - * 1. '.repeat(7_000)],
])('%s in each other, as only an attacker writes them, are not read at all', (_, deep) => {
  expect(commandLines(`${line}\n\n${deep}`)).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('`', '```', '>', '- ', '<!--', '-->', '[', '](', '|', '\n', '    ', line, '\\'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);

test('any text is read, and what it gives was written there', () => {
  fc.assert(
    fc.property(text, (comment) => {
      for (const found of commandLines(comment)) expect(comment).toContain(found);
    }),
  );
});

test('nothing counts between fences that are longer than what is between them, nor behind signs of quotes', () => {
  fc.assert(
    fc.property(text, (comment) => {
      const lines = comment.split(/\r\n|[\r\n]/);
      const fence = '`'.repeat(Math.max(3, comment.length + 1));
      expect(commandLines(`${fence}\n${lines.join('\n')}\n${fence}`)).toEqual([]);
      expect(commandLines(lines.map((it) => `> ${it}`).join('\n'))).toEqual([]);
    }),
  );
});
