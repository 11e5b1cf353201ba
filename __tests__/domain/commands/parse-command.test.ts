import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Command, verbs } from '../../../src/domain/commands/command.ts';
import { parseCommand } from '../../../src/domain/commands/parse-command.ts';
import { commandText, formOf } from '../../../src/domain/commands/write-command.ts';

const digest = '0123456789ab';
const reuse = { verb: 'reuse', digest, target: 'production', source: null, latest: false } as const;

function understood(line: string): Command | string {
  const parsed = parseCommand(line);
  return parsed.kind === 'command' ? parsed.command : parsed.message;
}

describe('a command', () => {
  test.each<[string, Command]>([
    ['/plan validate', { verb: 'validate' }],
    ['/plan  HELP ', { verb: 'help' }],
    [`/plan retry ${digest}`, { verb: 'retry', digest }],
    [`/plan Abort ${digest.toUpperCase()}`, { verb: 'abort', digest }],
    ['/plan continue', { verb: 'continue', digest: null }],
    [`/plan refresh\t${digest}`, { verb: 'refresh', digest }],
    [`/plan reuse ${digest} to production`, reuse],
    [`/plan reuse to production ${digest}`, reuse],
    ['/plan reuse to production', { ...reuse, digest: null }],
    [`/plan reuse latest from qa to production ${digest}`, { ...reuse, source: 'qa', latest: true }],
    [`/plan reuse ${digest} to latest`, { ...reuse, target: 'latest' }],
    [`/plan confirm ${digest}`, { verb: 'confirm', digest, criteria: null }],
    [`/plan confirm ${digest} 1 3`, { verb: 'confirm', digest, criteria: [1, 3] }],
    [`/plan confirm 2, 4 ${digest}`, { verb: 'confirm', digest, criteria: [2, 4] }],
    ['/plan confirm 123456789012', { verb: 'confirm', digest: '123456789012', criteria: null }],
  ])('%s', (line, command) => {
    expect(understood(line)).toEqual(command);
  });

  test.each([
    ['/plan', 'what is to be done stands behind'],
    ['/plan retyr', "there is no command 'retyr'; did you mean 'retry'?"],
    ['/plan deploy', "there is no command 'deploy'; there are validate, refresh"],
    ['/plan validate now', "'validate' does not understand 'now'"],
    [`/plan retry ${digest} please`, "'retry' does not understand 'please'"],
    ['/plan retry 0123', "'retry' does not understand '0123'"],
    [`/plan retry ${digest} ba9876543210`, 'one digest'],
    [`/plan reuse ${digest}`, 'names the environment'],
    [`/plan reuse ${digest} to`, "'to' is followed by nothing"],
    [`/plan reuse ${digest} to ../qa`, "'to' is followed by '../qa'; a name is"],
    [`/plan reuse ${digest} to qa to production`, "'to' stands twice"],
    [`/plan reuse ${digest} to qa from a from b`, "'from' stands twice"],
    [`/plan reuse ${digest} to qa in a hurry`, "'reuse' does not understand 'in'"],
    [`/plan confirm ${digest} 0`, "'confirm' does not understand '0'"],
    [`/plan retry \`${digest}\``, "'retry' does not understand"],
  ])('%s is a mistake', (line, message) => {
    expect(understood(line)).toContain(message);
  });

  test('is quoted in short where it is wrong', () => {
    expect(understood(`/plan ${'x'.repeat(60_000)}`)).toHaveLength(157);
  });

  test.each(verbs)('%s has a form that is understood once what is in capitals is filled in', (verb) => {
    const form = formOf(verb, digest);
    expect(parseCommand(form.replace('ENVIRONMENT', 'qa'))).toMatchObject({
      kind: 'command',
      command: { verb },
    });
    expect(formOf(verb, null)).toBe(form.replace(digest, 'DIGEST'));
  });

  test('comes back from what it is written as', () => {
    const names = fc.constantFrom('qa', 'production', 'to', 'from', 'latest');
    const any: fc.Arbitrary<Command> = fc.oneof(
      fc.record({ verb: fc.constantFrom('validate' as const, 'help' as const) }),
      fc.record({
        verb: fc.constantFrom('refresh' as const, 'abort' as const, 'continue' as const, 'retry' as const),
        digest: fc.constant(digest),
      }),
      fc.record({
        ...{ verb: fc.constant('reuse' as const), digest: fc.constant(digest), target: names },
        ...{ source: fc.option(names), latest: fc.boolean() },
      }),
      fc.record({
        ...{ verb: fc.constant('confirm' as const), digest: fc.constant(digest) },
        criteria: fc.option(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 9 })),
      }),
    );
    fc.assert(fc.property(any, (command) => expect(understood(commandText(command))).toEqual(command)));
  });
});

test('any line is understood, or said to be a mistake', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...verbs, 'to', 'from', 'latest', digest),
  );
  fc.assert(
    fc.property(fc.array(words), (line) => {
      expect(['command', 'mistake']).toContain(parseCommand(`/plan ${line.join(' ')}`).kind);
    }),
  );
});
