import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { isReferenceName } from '../../../src/domain/versions/reference-name.ts';

const accepted = ['main', 'env/qa', 'releases/2.x', 'v1.0.0', 'payments@2.3.0', 'a-b', 'ä'];
const refused = [
  ...['', '/x', 'x/', 'x.', '.x', 'a/.x', 'a..b', 'a//b', 'a b', 'a\tb', 'a~b', 'a^b'],
  ...['a:b', 'a?b', 'a*b', 'a[b', 'a\\b', 'a@{b', 'a.lock', 'a.lock/b'],
];

describe('isReferenceName', () => {
  test.each(accepted)('accepts %s, as git does', (name) => {
    expect([isReferenceName(name), isFineForGit(name)]).toEqual([true, true]);
  });

  test.each(refused)('refuses %j, as git does', (name) => {
    expect([isReferenceName(name), isFineForGit(name)]).toEqual([false, false]);
  });

  test.each(['@', '-x'])('refuses %s, which git takes for something else', (name) => {
    expect(isReferenceName(name)).toBe(false);
  });

  test('refuses what is too long for anybody', () => {
    expect(isReferenceName('a'.repeat(201))).toBe(false);
  });
});

function isFineForGit(name: string): boolean {
  try {
    execFileSync('git', ['check-ref-format', `refs/heads/${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
