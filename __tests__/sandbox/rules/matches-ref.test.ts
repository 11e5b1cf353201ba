import { describe, expect, test } from '@jest/globals';
import { matchesPattern } from '../../../sandbox/model/rules/matches-ref.ts';

describe('a pattern of refs', () => {
  test.each([
    ['refs/heads/main', 'refs/heads/main', true],
    ['refs/heads/main', 'refs/heads/mainly', false],
    ['refs/heads/env/*', 'refs/heads/env/qa', true],
    ['refs/heads/env/*', 'refs/heads/env/qa/west', false],
    ['refs/heads/*', 'refs/heads/env/qa', false],
    ['refs/heads/**/*', 'refs/heads/env/qa', true],
    ['refs/heads/**/*', 'refs/heads/main', true],
    ['refs/heads/**', 'refs/heads/env/qa/west', true],
    ['refs/tags/v?.0', 'refs/tags/v1.0', true],
    ['refs/tags/v?.0', 'refs/tags/v1x0', false],
    ['refs/heads/a+b', 'refs/heads/a+b', true],
    ['refs/heads/a+b', 'refs/heads/aab', false],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesPattern(pattern, name)).toBe(expected);
  });
});
