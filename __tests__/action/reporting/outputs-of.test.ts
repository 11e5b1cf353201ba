import { expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/action/outcome.ts';
import { outputsOf } from '../../../src/action/reporting/outputs-of.ts';

const origin = { mode: 'auto', event: 'pull_request' };
const silent: Outcome = {
  ...{ subject: null, problems: [], lines: [], summary: null, details: {}, failure: null },
};

test('a job that is about no plan puts out its result alone', () => {
  expect(outputsOf(silent, origin)).toEqual({
    ...{ verdict: '', status: '', plan: '', 'pull-request': '' },
    result: '{"schema":1,"mode":"auto","event":"pull_request","failure":null,"problems":[]}',
  });
});

test('a job that is about one plan names it', () => {
  const subject = { verdict: 'pass', environment: 'qa', plan: '41', status: 'open', pullRequest: 7 } as const;
  expect(outputsOf({ ...silent, subject }, origin)).toMatchObject({
    ...{ verdict: 'pass', status: 'open', plan: 'qa/41', 'pull-request': '7' },
  });
});

test('a pull request without a plan has a verdict nevertheless', () => {
  const subject = { verdict: 'fail', environment: 'qa', plan: null, status: null, pullRequest: 7 } as const;
  expect(outputsOf({ ...silent, subject }, origin)).toMatchObject({
    ...{ verdict: 'fail', status: '', plan: '', 'pull-request': '7' },
  });
});

test('the result is one line, whatever it holds', () => {
  const details = { notes: 'a\nb\r\n::error::c' };
  const { result } = outputsOf({ ...silent, details }, origin);
  expect(result).not.toMatch(/[\n\r]/);
  expect(JSON.parse(result)).toMatchObject(details);
});

test('a result that is too long for GitHub is shortened, and says so', () => {
  const details = { plans: Array.from({ length: 50_000 }, (_, number) => ({ number })) };
  const { result } = outputsOf({ ...silent, details, failure: 'no' }, origin);
  expect(JSON.parse(result)).toEqual({
    ...{ schema: 1, ...origin, failure: 'no', shortened: true, problems: [] },
  });
});
