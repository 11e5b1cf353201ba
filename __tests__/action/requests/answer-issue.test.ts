import { expect, test } from '@jest/globals';
import { answeredOutcome } from '../../../src/action/requests/answer-issue.ts';

const url = 'https://github.com/acme/releases/issues/41#issuecomment-7';
const problem = { code: 'usage', severity: 'error', message: 'the field Target is empty' } as const;

test('a plan that was made is what the job is about', () => {
  const answer = { verdict: 'proposed', plan: 'qa/one', pullRequest: 42, problems: [] } as const;
  expect(answeredOutcome({ kind: 'answered', answer, url })).toEqual({
    subject: { verdict: null, environment: 'qa', plan: 'one', status: 'open', pullRequest: 42 },
    problems: [],
    lines: ['the plan is qa/one, pull request #42', `answered: ${url}`],
    summary: null,
    details: { answer: { verdict: 'proposed', plan: 'qa/one', pullRequest: 42, url } },
    failure: null,
  });
});

test.each([
  ['refused', null],
  ['outsider', null],
  ['unread', expect.stringContaining('the field Target is empty')],
] as const)(
  'an answer that is no plan, %s, fails the job only when the next one may do better',
  (verdict, failure) => {
    const outcome = answeredOutcome({ kind: 'answered', answer: { verdict, problems: [problem] }, url });
    expect(outcome).toMatchObject({ subject: null, failure, details: { answer: { verdict, plan: null } } });
    expect(outcome.lines).toEqual(['the field Target is empty', `answered: ${url}`]);
  },
);

test('an issue that asks for nothing is left alone', () => {
  expect(answeredOutcome({ kind: 'ignored', because: 'it is closed' })).toMatchObject({
    lines: ['Nothing to do: it is closed.'],
    failure: null,
  });
});
