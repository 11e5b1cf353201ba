import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, '..', 'corpus', 'text');

/** What no file can hold, and what would fill the repository. */
const made: ReadonlyMap<string, string> = new Map([
  ['made--lone-surrogates', 'a\ud83db\ude00c \ud800'],
  ['made--split-at-the-cut', `${'a'.repeat(198)}👍👍 ${'b'.repeat(1800)}👍👍`],
  ['made--long-word', 'x'.repeat(100_000)],
  ['made--long-line', 'payments @octocat #1 '.repeat(5000)],
  ['made--many-backticks', '`'.repeat(100_000)],
  ['made--many-dots', `${'.'.repeat(100_000)}x`],
  ['made--many-quotes', `${'("'.repeat(50_000)}x${'")'.repeat(50_000)}`],
  ['made--many-bars', '\\|'.repeat(50_000)],
  ['made--many-brackets', '['.repeat(50_000) + ']('.repeat(50_000)],
  ['made--many-hashes', '# '.repeat(50_000)],
  ['made--many-newlines', '\n::error::x'.repeat(10_000)],
]);

/** Texts that try to be more than text, by their name. */
export const hostileTexts: ReadonlyMap<string, string> = new Map([
  ...readdirSync(folder).map(
    (name) => [name.slice(0, -'.txt'.length), readFileSync(join(folder, name), 'utf8')] as const,
  ),
  ...made,
]);

const pieces = [...hostileTexts.values()].flatMap((text) =>
  text.slice(0, 500).split(/(?<=\s)|(?=[`|@#:<[])/),
);

/** Texts put together from pieces of the hostile ones and from anything else. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
