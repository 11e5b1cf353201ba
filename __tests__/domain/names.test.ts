import { describe, expect, test } from '@jest/globals';
import {
  environmentBranch,
  isName,
  parseEnvironmentBranch,
  parsePlanAddress,
  parsePlanBranch,
  planAddress,
  planBranch,
  planOfPath,
  planPath,
} from '../../src/domain/names.ts';

describe('a name', () => {
  test.each([
    'a',
    '0',
    'payments',
    '2026-11-20-payments',
    'a.b_c-d',
    'constructor',
    'a'.repeat(100),
    'a.lockx',
  ])('may be %j', (text) => {
    expect(isName(text)).toBe(true);
  });

  test.each([
    ['nothing', ''],
    ['a capital', 'Payments'],
    ['a leading dash', '-rf'],
    ['a leading dot', '.git'],
    ['a leading underscore', '__proto__'],
    ['two dots', 'a..b'],
    ['a dot at the end', 'a.'],
    ['.lock at the end', 'a.lock'],
    ['.json at the end', 'a.json'],
    ['a slash', 'a/b'],
    ['a blank', 'a b'],
    ['a newline at the end', 'a\n'],
    ['a letter outside ASCII', 'zürich'],
    ['101 characters', 'a'.repeat(101)],
  ])('may not have %s', (_, text) => {
    expect(isName(text)).toBe(false);
  });
});

describe('the path of a plan', () => {
  test('leads back to its name', () => {
    expect(planOfPath(planPath('2026-11-20-payments'))).toBe('2026-11-20-payments');
  });

  test.each([
    'plans/README.md',
    'plans/Upper.yml',
    'plans/.yml',
    'plans/deep/a.yml',
    'other/a.yml',
    'plans/a.yaml',
  ])('is not %s', (path) => {
    expect(planOfPath(path)).toBeUndefined();
  });
});

describe('the branch of an environment', () => {
  test('leads back to its name', () => {
    expect(parseEnvironmentBranch(environmentBranch('qa'))).toBe('qa');
  });

  test.each(['main', 'env', 'env/', 'env/QA', 'env/qa/two', 'env/qa.lock', 'xenv/qa', 'refs/heads/env/qa'])(
    'is not %s',
    (branch) => {
      expect(parseEnvironmentBranch(branch)).toBeUndefined();
    },
  );
});

describe('the branch of a plan', () => {
  test('leads back to its environment and name', () => {
    expect(parsePlanBranch(planBranch('qa', 'one'))).toEqual({ environment: 'qa', plan: 'one' });
  });

  test.each([
    environmentBranch('qa'),
    'plan/qa',
    'plan/qa/one/two',
    'plan/QA/one',
    'plan/qa/one.lock',
    'xplan/qa/one',
  ])('is not %s', (branch) => {
    expect(parsePlanBranch(branch)).toBeUndefined();
  });
});

describe('the address of a plan', () => {
  test('leads back to its environment and name', () => {
    expect(parsePlanAddress(planAddress({ environment: 'qa', plan: 'one' }))).toEqual({
      environment: 'qa',
      plan: 'one',
    });
  });

  test.each(['', 'qa', 'qa/', '/one', 'qa/one/two', 'qa/../one'])('is not %j', (text) => {
    expect(parsePlanAddress(text)).toBeUndefined();
  });
});
