import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  parseStatusDescription,
  statusText,
  withdrawnDescription,
} from '../../src/codec/status-description.ts';
import type { StatusSummary } from '../../src/domain/pull-requests/status-summary.ts';

const digest = '0123456789ab';
const passed: StatusSummary = { verdict: 'pass', failsOtherwise: false, errors: 0, warnings: 0, digest };

const summaries: fc.Arbitrary<StatusSummary> = fc.record({
  verdict: fc.constantFrom('pass', 'fail', 'unknown'),
  failsOtherwise: fc.boolean(),
  errors: fc.oneof(fc.nat(3), fc.maxSafeNat()),
  warnings: fc.oneof(fc.nat(3), fc.maxSafeNat()),
  digest: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
});

describe('statusText', () => {
  test.each<[Partial<StatusSummary>, string]>([
    [{}, 'Passed: 0 errors, 0 warnings · plan 0123456789ab'],
    [{ warnings: 1 }, 'Passed: 0 errors, 1 warning · plan 0123456789ab'],
    [{ verdict: 'fail', errors: 1 }, 'Failed: 1 error, 0 warnings · plan 0123456789ab'],
    [
      { verdict: 'fail', errors: 2, failsOtherwise: true },
      'Failed: 2 errors besides conflicts, 0 warnings · plan 0123456789ab',
    ],
    [{ verdict: 'unknown', errors: 1 }, 'Could not be judged: 1 error, 0 warnings · plan 0123456789ab'],
    [
      { verdict: 'fail', errors: 1, digest: null, failsOtherwise: true },
      'Failed: 1 error besides conflicts, 0 warnings · no plan',
    ],
  ])('%j', (change, text) => {
    expect(statusText({ ...passed, ...change })).toBe(text);
  });

  test('is never too long for GitHub, and is read back as it was', () => {
    fc.assert(
      fc.property(summaries, (summary) => {
        const text = statusText(summary);
        expect(text.length).toBeLessThanOrEqual(140);
        expect(parseStatusDescription(text)).toEqual(summary);
      }),
    );
  });
});

describe('parseStatusDescription', () => {
  test.each([
    [''],
    ['Passed'],
    [withdrawnDescription],
    ['Passed: 0 errors, 0 warnings · plan 0123456789AB'],
    ['Passed: 0 errors, 0 warnings · plan 0123456789abc'],
    ['Passed: 0 errors, 0 warnings · plan 0123456789ab\n'],
    ['Passed: 00 errors, 0 warnings · plan 0123456789ab'],
    ['Passed: 1 errors, 0 warnings · plan 0123456789ab'],
    ['Passed: 9007199254740993 errors, 0 warnings · plan 0123456789ab'],
    ['Succeeded: 0 errors, 0 warnings · plan 0123456789ab'],
    ['constructor: 0 errors, 0 warnings · plan 0123456789ab'],
  ])('%j is none of ours', (text) => {
    expect(parseStatusDescription(text)).toBeUndefined();
  });

  test('takes nothing that it does not write', () => {
    const nearly = fc
      .tuple(summaries.map(statusText), fc.nat(), fc.string({ maxLength: 2 }))
      .map(
        ([text, at, change]) => text.slice(0, at % text.length) + change + text.slice((at % text.length) + 1),
      );
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string()), (text) => {
        const summary = parseStatusDescription(text);
        expect(summary === undefined ? text : statusText(summary)).toBe(text);
      }),
    );
  });
});

test('a withdrawn verdict fits into a status', () => {
  expect(withdrawnDescription.length).toBeLessThanOrEqual(140);
});
