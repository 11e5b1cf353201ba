import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logText } from '../../src/render/log-text.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';
import { runnerCommands } from '../support/runner-commands.ts';

describe('logText', () => {
  test.each([
    ['words stay', 'payments 2.3.0 → qa', 'payments 2.3.0 → qa'],
    ['colons inside stay', 'std::vector a::b', 'std::vector a::b'],
    ['a command', '::error::x', ': :error::x'],
    ['a command after white space', '  ::error::x', '  : :error::x'],
    ['a command on a later line', 'a\n::error::x', 'a ::error::x'],
    ['a command of the old form', 'a ##[error]x', 'a ## [error]x'],
    ['several of them', '##[a]###[b]', '## [a]### [b]'],
    ['colours', '\u001b[31m::error::x', ': :error::x'],
    ['signs without weight', '\u200b:\u00ad:error::x', '\u200b: \u00ad:error::x'],
  ])('%s', (_, text, expected) => {
    expect(logText(text)).toBe(expected);
  });

  test.each([...hostileTexts])('%s is no command', (_, text) => {
    const line = logText(text);
    expect(runnerCommands(line)).toEqual([]);
    expect(runnerCommands(`Nothing to do: ${line}.`)).toEqual([]);
    expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
  });

  test('no text is a command', () => {
    const signs = fc.constantFrom(':', '#', '[', ']', ' ', '\n', '\u200b', '\u0000', 'error', '::', '##[');
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          fc.array(signs).map((parts) => parts.join('')),
        ),
        (text) => {
          expect(runnerCommands(logText(text))).toEqual([]);
        },
      ),
    );
  });
});

describe('the rules of the runner', () => {
  test.each([...hostileTexts].filter(([name]) => name.startsWith('runner--')))(
    'see a command in %s',
    (_, text) => {
      expect(runnerCommands(text)).not.toEqual([]);
    },
  );

  test.each([
    ['::error::x', ['error', 'error']],
    [' \t::set-output name=a::b', ['set-output', 'set-output']],
    ['a ##[Group]b', ['Group', 'Group']],
    ['a\r::debug::b', ['debug', 'debug']],
    ['\u200b::debug::b', ['debug']],
    ['a ::error::x', []],
    ['::unknown::x', []],
    ['##[error', []],
    ['::error', []],
  ])('%j', (output, commands) => {
    expect(runnerCommands(output)).toEqual(commands);
  });
});
