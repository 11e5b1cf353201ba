import { describe, expect, test } from '@jest/globals';
import { mergeGroupOutcome } from '../../../src/action/evaluation/merge-group-outcome.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import type { Validation } from '../../../src/domain/validation.ts';
import type { MergeGroupEvaluation } from '../../../src/usecases/pull-requests/evaluate-merge-group.ts';
import { head, unknownTag, unreachable } from './evaluations.ts';

const trigger = { kind: 'merge-group', head, base: 'env/qa' } as const;
const foreign: Problem = { code: 'foreign-change', severity: 'error', message: 'it changes README.md' };

function validation(verdict: 'pass' | 'fail'): Validation {
  const problems = verdict === 'fail' ? [unknownTag] : [];
  return {
    ...{ plan: '41', environment: 'qa', source: 'development', target: 'qa', verdict, problems },
    operations: [],
  };
}

const passing: MergeGroupEvaluation = {
  verdict: 'pass',
  validations: [validation('pass')],
  problems: [],
  unwritten: [],
};
const failing: MergeGroupEvaluation = {
  verdict: 'fail',
  validations: [validation('fail')],
  problems: [foreign],
  unwritten: [],
};
const lost: MergeGroupEvaluation = {
  verdict: 'unknown',
  validations: [],
  problems: [unreachable],
  unwritten: [],
};

describe('the job of a merge group', () => {
  test.each<[string, MergeGroupEvaluation, boolean, string | null]>([
    ['passes', passing, true, null],
    ['fails', failing, true, 'the merge group may not be merged'],
    ['fails without a verdict', lost, true, 'the merge group could not be judged'],
    ['passes elsewhere with a group that fails', failing, false, null],
    ['fails elsewhere without a verdict', lost, false, 'the merge group could not be judged'],
    ...[true, false].map((endTellsVerdict): [string, MergeGroupEvaluation, boolean, string] => [
      `fails when the verdict could not be written (its end tells the verdict: ${endTellsVerdict})`,
      { ...passing, unwritten: [unreachable] },
      endTellsVerdict,
      'the verdict on the merge group could not be written',
    ]),
  ])('%s', (_, evaluation, endTellsVerdict, failure) => {
    expect(mergeGroupOutcome(evaluation, { trigger, endTellsVerdict }).failure).toBe(failure);
  });

  test('says everything that was found', () => {
    const { subject, problems, lines, summary, details } = mergeGroupOutcome(failing, {
      trigger,
      endTellsVerdict: true,
    });
    expect(subject).toEqual({
      ...{ verdict: 'fail', environment: 'qa', plan: '41', status: 'open', pullRequest: null },
    });
    expect(problems).toEqual([foreign, unknownTag]);
    expect(lines).toEqual(['merge group for env/qa: fail (2 errors)']);
    expect(summary).toMatch(/^## ❌ The merge group may not be merged\n\n1 plan; 2 errors\./);
    expect(details).toMatchObject({
      mergeGroup: { head, base: 'env/qa', verdict: 'fail' },
      validations: [{ schema: 1, plan: '41' }],
      problems: [{ code: 'foreign-change' }],
    });
  });

  test('is about no single plan when there are several', () => {
    const several = { ...passing, validations: [validation('pass'), validation('pass')] };
    expect(mergeGroupOutcome(several, { trigger, endTellsVerdict: true }).subject).toBeNull();
  });
});
