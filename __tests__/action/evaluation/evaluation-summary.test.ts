import { expect, test } from '@jest/globals';
import { evaluationSummary } from '../../../src/action/evaluation/evaluation-summary.ts';
import { evaluated, evaluation, unreachable } from './evaluations.ts';

test('the page of a job holds the report that it is about, and an overview of the others', () => {
  const others = [evaluated(8, { verdict: 'unknown', written: ['status'] }), evaluated(9, { plan: null })];
  const summary = evaluationSummary(evaluation([evaluated(7), ...others], { asked: [7] }), false);
  expect(summary).toMatch(/^## ✅ Deployment plan: passed\n/);
  expect(summary).toContain('### Other open plans');
  expect(summary).toContain('| `#8` | `qa/8` | unknown | wrote status |');
  expect(summary).toContain('| `#9` | none | pass | nothing new to write |');
});

test('the page of a job says what could not be written on the pull request that it is about', () => {
  const result = evaluation([evaluated(7, { problems: [unreachable] })], { asked: [7] });
  const summary = evaluationSummary(result, false);
  expect(summary).toMatch(/^## ✅ Deployment plan: passed\n/);
  expect(summary).toContain('### Could not be judged or written\n\n- GitHub did not answer');
});

test('the page of a sweep is an overview', () => {
  const summary = evaluationSummary(evaluation([evaluated(7)], { problems: [unreachable] }), true);
  expect(summary).toMatch(/^## Deployment plans\n/);
  expect(summary).toContain('### Could not be judged or written\n\n- GitHub did not answer');
  expect(summary).toContain('### Open plans');
  expect(summary).toContain('nothing written, as was asked');
});

test('the page of a sweep says when there was nothing', () => {
  expect(evaluationSummary(evaluation([]), false)).toBe(
    '## Deployment plans\n\nThere is no open plan that this could concern.',
  );
});

test('the page never gets too long for GitHub', () => {
  const many = Array.from({ length: 5000 }, (_, index) => evaluated(index + 1));
  const summary = evaluationSummary(evaluation(many, { asked: many.map((_, index) => index + 1) }), false);
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20);
  expect(summary).toMatch(/… and \d+ more/);
});
