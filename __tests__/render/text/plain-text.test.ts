import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plainText } from '../../../src/render/text/plain-text.ts';

describe('plainText', () => {
  test.each([
    ['plain text stays', 'payments 2.3.0 → ééé 日本 👩‍👩‍👧', 'payments 2.3.0 → ééé 日本 👩‍👩‍👧'],
    ['colours vanish', '\u001b[1;31mred\u001b[0m', 'red'],
    ['cursor movements vanish', 'a\u001b[2J\u001b[1;1Hb', 'ab'],
    ['window titles and links vanish', '\u001b]0;owned\u0007a\u001b]8;;https://x\u001b\\b', 'ab'],
    ['an unfinished title takes the rest of its text', 'a\u001b]0;owned', 'a'],
    ['character sets and resets vanish', 'a\u001b(Bb\u001bcc', 'abc'],
    ['line breaks and tabs become one space', 'a\r\nb\nc\td\u2028e\u0085f', 'a b c d e f'],
    ['a carriage return cannot overwrite', 'safe\rFAKE', 'safe FAKE'],
    ['other controls are marked', 'a\u0000b\u0008c\u007fd\u009be', 'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'],
    ['a sequence that appears by removing another is marked', '\u001b\u001b[0m[31mx', '\uFFFD[31mx'],
    ['the reading direction cannot be changed', 'a\u202Eb\u2066c\u200Fd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['unpaired surrogates are marked', 'a\ud83db', 'a\uFFFDb'],
  ])('%s', (_, text, expected) => {
    expect(plainText(text)).toBe(expected);
  });

  test('nothing that controls a terminal gets through', () => {
    const hostile = fc.constantFrom('\u001b', '[', ']', '\u0007', '\\', '\u009b', '0', 'm', '\u202e', '\n');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 3 })) }),
        (text) => {
          expect(plainText(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        },
      ),
    );
  });
});
