import { describe, expect, test } from '@jest/globals';
import {
  type Finding,
  hasErrors,
  inFileOrder,
  type Problem,
  placeFinding,
  type Severity,
} from '../../src/domain/problem.ts';

const problem = (message: string, change: Partial<Problem> = {}): Problem => ({
  code: 'schema',
  severity: 'error',
  message,
  ...change,
});

test.each<{ severities: Severity[]; verdict: boolean }>([
  { severities: [], verdict: false },
  { severities: ['notice', 'warning'], verdict: false },
  { severities: ['notice', 'error'], verdict: true },
])('of $severities one is an error: $verdict', ({ severities, verdict }) => {
  expect(hasErrors(severities.map((severity) => ({ severity })))).toBe(verdict);
});

describe('a finding', () => {
  const finding: Finding = { ...problem('no'), application: 'payments', path: ['applications', 'payments'] };

  test('is placed where the file has its path', () => {
    const placed = placeFinding(finding, 'plans/a.yml', () => ({ line: 4, column: 3 }));
    expect(placed).toEqual({
      ...problem('no'),
      application: 'payments',
      file: 'plans/a.yml',
      line: 4,
      column: 3,
    });
  });

  test('keeps its file when it has no place in it', () => {
    expect(placeFinding(finding, 'plans/a.yml', () => undefined)).toEqual({
      ...problem('no'),
      application: 'payments',
      file: 'plans/a.yml',
    });
  });
});

test('problems stand in the order of their files, lines and columns, and else as they came', () => {
  const first = problem('without a file');
  const ordered = [
    first,
    problem('whole file', { file: 'a.yml' }),
    problem('one', { file: 'a.yml', line: 2, column: 1 }),
    problem('two', { file: 'a.yml', line: 2, column: 1 }),
    problem('three', { file: 'a.yml', line: 2, column: 9 }),
    problem('four', { file: 'a.yml', line: 10, column: 1 }),
    problem('five', { file: 'b.yml', line: 1, column: 1 }),
  ];
  const [one, two, ...others] = ordered.slice(2);
  expect(inFileOrder([...others, one, two, first, ...ordered.slice(1, 2)].flatMap((it) => it ?? []))).toEqual(
    ordered,
  );
});
