import { describe, expect, test } from '@jest/globals';
import { evaluationOutcome } from '../../../src/action/evaluation/evaluation-outcome.ts';
import type { EvaluationContext } from '../../../src/action/evaluation/job-failure.ts';
import type { Evaluation } from '../../../src/usecases/pull-requests/evaluate.ts';
import { evaluated, evaluation, unknownTag, unreachable } from './evaluations.ts';

const seven: EvaluationContext = {
  trigger: {
    ...{ kind: 'pull-request', number: 7, base: 'env/qa', formerBase: null, head: 'a1'.repeat(20) },
    concernsOthers: true,
  },
  endTellsVerdict: true,
  dryRun: false,
};
const swept: EvaluationContext = { trigger: { kind: 'schedule' }, endTellsVerdict: false, dryRun: false };
const byName: EvaluationContext = {
  trigger: { kind: 'asked', environment: 'qa', plan: '41' },
  endTellsVerdict: true,
  dryRun: false,
};

describe('a job that is shown on the pull request', () => {
  const about = { asked: [7] };

  test.each<[string, Evaluation, string | null]>([
    ['passes with its plan', evaluation([evaluated(7)], about), null],
    [
      'fails with its plan',
      evaluation([evaluated(7, { verdict: 'fail' })], about),
      'pull request #7 may not be merged: 1 error',
    ],
    [
      'fails without a verdict',
      evaluation([evaluated(7, { verdict: 'unknown' })], about),
      'pull request #7 could not be judged',
    ],
    [
      'fails when the pull request moves',
      evaluation([evaluated(7, { kind: 'moved' })], about),
      'pull request #7 could not be judged',
    ],
    [
      'fails when its plan was not reached',
      evaluation([], { ...about, problems: [unreachable] }),
      'pull request #7 could not be judged',
    ],
    [
      'passes when the pull request is closed',
      evaluation([evaluated(7, { kind: 'closed', verdict: 'fail' })], about),
      null,
    ],
    ['passes when there is nothing to judge', evaluation([]), null],
    [
      'does not fail with the plans of others',
      evaluation([evaluated(7), evaluated(8, { verdict: 'fail' })], about),
      null,
    ],
    [
      'does not fail because a fork may not write',
      evaluation([evaluated(7, { problems: [unreachable] })], about),
      null,
    ],
    [
      'fails when nothing could be read',
      evaluation([], { problems: [unreachable] }),
      'not everything could be judged and written: 1 error',
    ],
  ])('%s', (_, result, failure) => {
    expect(evaluationOutcome(result, seven).failure).toBe(failure);
  });
});

describe('a job that is shown elsewhere', () => {
  test.each<[string, Evaluation, string | null]>([
    ['passes with plans that fail', evaluation([evaluated(7, { verdict: 'fail' })], { asked: [7] }), null],
    [
      'fails when something could not be written',
      evaluation([evaluated(7, { problems: [unreachable] })]),
      'not everything could be judged and written: 1 error',
    ],
    [
      'fails when something could not be judged',
      evaluation([], { problems: [unreachable] }),
      'not everything could be judged and written: 1 error',
    ],
    [
      'fails when evidence was missing',
      evaluation([evaluated(7, { verdict: 'unknown' })]),
      'not everything could be judged and written: 1 error',
    ],
    [
      'passes when only a comment could not be written',
      evaluation([evaluated(7, { problems: [{ ...unreachable, severity: 'warning' }] })]),
      null,
    ],
  ])('%s', (_, result, failure) => {
    expect(evaluationOutcome(result, swept).failure).toBe(failure);
  });
});

describe('a plan that is asked for by name', () => {
  test.each<[string, Evaluation, string | null]>([
    ['passes', evaluation([evaluated(41)], { asked: [41] }), null],
    [
      'fails',
      evaluation([evaluated(41, { verdict: 'fail' })], { asked: [41] }),
      'pull request #41 may not be merged: 1 error',
    ],
    [
      'is on no pull request',
      evaluation([evaluated(8)]),
      "no open pull request proposes plan qa/41; 'deployment-plans list' shows what there is",
    ],
    [
      'could not be looked for',
      evaluation([], { problems: [unreachable] }),
      'not everything could be judged and written: 1 error',
    ],
  ])('%s', (_, result, failure) => {
    expect(evaluationOutcome(result, byName).failure).toBe(failure);
  });
});

describe('what is said', () => {
  const failing = evaluated(7, { verdict: 'fail', written: ['status', 'comment'] });

  test('names the one plan that the job is about', () => {
    const { subject } = evaluationOutcome(evaluation([failing, evaluated(8)], { asked: [7] }), seven);
    expect(subject).toEqual({
      verdict: 'fail',
      environment: 'qa',
      plan: '7',
      status: 'open',
      pullRequest: 7,
    });
  });

  test('names no plan of several, and none that is closed', () => {
    const several = evaluation([failing, evaluated(8)], { asked: [7, 8] });
    const closed = evaluation([evaluated(7, { kind: 'closed' })], { asked: [7] });
    expect(evaluationOutcome(several, swept).subject).toBeNull();
    expect(evaluationOutcome(closed, seven).subject).toBeNull();
  });

  test('tells problems in the log only where they are not on the pull request', () => {
    const problemsOf = (result: Evaluation, context = seven) => evaluationOutcome(result, context).problems;
    const unwritable = evaluated(7, { verdict: 'fail', problems: [unreachable] });
    expect(problemsOf(evaluation([failing], { asked: [7] }))).toEqual([]);
    expect(problemsOf(evaluation([failing], { asked: [7] }), { ...seven, dryRun: true })).toEqual([
      unknownTag,
    ]);
    expect(problemsOf(evaluation([unwritable], { asked: [7] }))).toEqual([unreachable, unknownTag]);
    expect(problemsOf(evaluation([unwritable]), swept)).toEqual([unreachable]);
    expect(problemsOf(evaluation([evaluated(8, { verdict: 'unknown' })]), swept)).toEqual([unreachable]);
  });

  test.each([
    [failing, false, '#7, plan qa/7: fails (1 error); wrote status, comment'],
    [evaluated(8), false, '#8, plan qa/8: passes (no problems); nothing new to write'],
    [evaluated(8), true, '#8, plan qa/8: passes (no problems); nothing written, as was asked'],
    [
      evaluated(9, { kind: 'moved', plan: null }),
      false,
      '#9, no single plan for qa: could not be judged (no problems); nothing written, it has moved meanwhile',
    ],
    [
      evaluated(9, { kind: 'closed' }),
      false,
      '#9, plan qa/9: passes (no problems); nothing written, it is closed',
    ],
  ])('has a line for each pull request', (one, dryRun, line) => {
    expect(evaluationOutcome(evaluation([one]), { ...swept, dryRun }).lines).toEqual([line]);
  });

  test('is data as well, whole and in short', () => {
    const { details, detailsInShort } = evaluationOutcome(
      evaluation([failing], { asked: [7], problems: [unreachable] }),
      seven,
    );
    const short = {
      ...{ pullRequest: 7, environment: 'qa', plan: '7', source: 'development', head: 'a1'.repeat(20) },
      ...{ draft: false, verdict: 'fail', state: 'published', written: ['status', 'comment'] },
    };
    const frame = { dryRun: false, asked: [7], problems: [unreachable] };
    expect(detailsInShort).toEqual({ ...frame, pullRequests: [short] });
    expect(details).toEqual({
      ...frame,
      pullRequests: [{ ...short, problems: [unknownTag], operations: [], unwritten: [] }],
    });
  });
});
