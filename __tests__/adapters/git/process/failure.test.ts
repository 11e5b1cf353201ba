import { describe, expect, test } from '@jest/globals';
import { readable, reasonOf } from '../../../../src/adapters/git/process/failure.ts';

const answer = (stderr: string) => ({
  end: 'exited' as const,
  code: 128,
  stdout: Buffer.alloc(0),
  stderr,
});

describe('the reason of a failure', () => {
  test.each([
    ['https://me:secret@host/x.git is gone', 'https://host/x.git is gone'],
    ["fatal: 'ssh://me@host:22/x'", "fatal: 'ssh://host:22/x'"],
    ['https://host/x?token=secret#y failed', 'https://host/x failed'],
    ['two https://a:b@c/d https://e:f@g/h', 'two https://c/d https://g/h'],
  ])('keeps no secrets: %s', (text, clean) => {
    expect(readable(text)).toBe(clean);
  });

  test('is one short line without control characters', () => {
    expect(readable('a\u001b[2Jb\nc\u202ed')).toBe('a [2Jb c d');
    expect(readable('x'.repeat(1000))).toHaveLength(400);
  });

  test('is what git calls fatal, else all that it said, else its exit code', () => {
    expect(reasonOf(answer('hint: try\nfatal: no such thing\n'))).toBe('fatal: no such thing');
    expect(reasonOf(answer('first\nsecond\n'))).toBe('first; second');
    expect(reasonOf(answer(''))).toBe('it ended with exit code 128');
    expect(reasonOf({ ...answer('fatal: x'), end: 'timed-out' })).toContain('too long');
    expect(reasonOf({ ...answer(''), end: 'killed' })).toContain('killed');
  });
});
