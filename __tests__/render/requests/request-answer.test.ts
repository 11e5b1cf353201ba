import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RequestAnswer } from '../../../src/domain/requests/request-answer.ts';
import { renderRequestAnswer } from '../../../src/render/requests/request-answer.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { links } from '../../support/plan-reports.ts';
import { foreignParts } from '../../support/report-structure.ts';

const about = { repository: links.repository, by: 'alice' };
const problem = (message: string) => ({ code: 'usage', severity: 'error', message }) as const;

test('an answer leads to the pull request, and says what was found there', () => {
  const problems = [problem('shop 2.0.0 is newer in qa')];
  const answer: RequestAnswer = { verdict: 'proposed', plan: 'qa/one', pullRequest: 42, problems };
  expect(renderRequestAnswer(answer, about)).toBe(
    `🚀 The plan \`qa/one\` is proposed by pull request [\`#42\`](${links.repository}/pull/42). \`alice\` has asked for it, and so cannot approve it.

### What its validation found

- shop \`2.0.0\` is newer in qa`,
  );
});

test.each([
  ['refused', /^✋ There is no plan yet[\s\S]*### What is wrong\n\n- no\n\nEdit this issue/],
  ['unread', /^❔ There is no plan yet[\s\S]*### What went wrong\n\n- no\n\nRun the job again/],
  ['outsider', /^✋ `alice` may not ask for plans here, so none was made\.\n\n### Why\n\n- no$/],
] as const)('an answer without a plan, %s, says why and what to do next', (verdict, expected) => {
  expect(renderRequestAnswer({ verdict, problems: [problem('no')] }, about)).toMatch(expected);
});

test('no text of others is more than text in it', () => {
  const problems = fc.array(hostileText.map(problem), { maxLength: 3 });
  const answers: fc.Arbitrary<RequestAnswer> = fc.oneof(
    fc.record({ verdict: fc.constantFrom('outsider', 'refused', 'unread'), problems }),
    fc.record({
      ...{ verdict: fc.constant('proposed' as const), plan: hostileText, problems },
      pullRequest: fc.integer({ min: 1 }),
    }),
  );
  fc.assert(
    fc.property(answers, hostileText, (answer, by) => {
      const markdown = renderRequestAnswer(answer, { ...about, by });
      expect(foreignParts(`## Answer\n\n${markdown}`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
