import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { renderRun } from '../../../src/render/run.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { anyRun } from '../../support/run-reports.ts';
import { operationOf, runOf } from '../stories.ts';

function linesOf(run: Run): string[] {
  const next = { offers: ['resolve', 'retry'], leftOpen: ['payments', 'ledger'], contacts: ['Ada'] } as const;
  return renderRun(run, next, { style: plainStyle, width: 200 }).split('\n');
}

const tooWide = (lines: readonly string[]) => lines.filter((line) => stringWidth(line) > 100);

/** Sentences of words as people and deployers write them; what is longer than a line stays whole, to be copied. */
const sentence = fc
  .array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));
const name = fc.stringMatching(/^[a-z][a-z-]{0,29}$/);

describe('any run', () => {
  test('keeps to 100 columns', () => {
    fc.assert(
      fc.property(anyRun(fc.oneof(name, sentence), 30), name, name, (run, environment, plan) => {
        expect(tooWide(linesOf({ ...run, environment, plan }))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('of ordinary texts keeps to 40 lines, and counts every operation that it does not show', () => {
    const operations = fc.array(
      fc.record({
        state: fc.constantFrom('succeeded', 'failed', 'pending', 'skipped', 'unknown', 'backed-out'),
        reason: fc.constantFrom(null, 'it ended with exit code 1', `it failed: ${'because '.repeat(30)}`),
      }),
      { maxLength: 500, size: 'max' },
    );
    fc.assert(
      fc.property(operations, (changes) => {
        const listed = changes.map((change, index) => operationOf(`application-${index}`, change));
        const lines = linesOf(runOf({ status: 'aborted', operations: listed }));
        expect(lines.length).toBeLessThanOrEqual(40);
        expect(tooWide(lines)).toEqual([]);
        const shown = lines.filter((line) => line.startsWith('application-')).length;
        const more = lines.find((line) => line.startsWith('… and '))?.match(/and (\d+) more/)?.[1] ?? '0';
        expect(shown + Number(more)).toBe(listed.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('of 500 operations', () => {
  const operations = Array.from({ length: 500 }, (_, index): Operation => {
    const isBad = index % 100 === 7;
    return operationOf(`application-${index}`, isBad ? { state: 'failed', reason: 'exit code 1' } : {});
  });
  const lines = linesOf(runOf({ status: 'aborted', operations }));

  test('those that failed are shown, in the order of the run', () => {
    const failed = lines.filter((line) => line.includes(' failed '));
    expect(failed.map((line) => line.split(' ')[0])).toEqual(
      [7, 107, 207, 307, 407].map((index) => `application-${index}`),
    );
  });

  test('the others are counted, and where they are listed is said', () => {
    const [more] = lines.filter((line) => line.startsWith('… and '));
    expect(more).toMatch(/^… and (\d+) more \(\1 done\): show qa\/2026-11-20-payments --json$/);
  });
});

test('what else may be long says how much of it is left out', () => {
  const problems = Array.from({ length: 12 }, (_, index) => {
    const severity = index < 3 ? 'error' : 'warning';
    return { code: 'tag-moved', severity, message: `v1.${index}.0 names another commit.` } as const;
  });
  const wait = { plan: 'qa/other', reason: 'order', modules: [], until: null } as const;
  const text = linesOf(
    runOf({
      problems,
      criteria: Array.from({ length: 9 }, (_, index) => {
        return { criterion: `criterion ${index}`, check: null, state: 'open', reason: null, at: null };
      }),
      waitingFor: Array.from({ length: 8 }, () => wait),
    }),
  ).join('\n');
  expect(text.match(/^(?:error|warning) tag-moved$/gm)).toHaveLength(5);
  expect(text).toContain('\n… and 7 warnings more\n');
  expect(text).toContain('\n… and 3 more\n');
  expect(text).toMatch(/\n +… and 3 more\n/);
});
