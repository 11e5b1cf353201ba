import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { approvalMissing } from '../../src/domain/approvals/approval-problems.ts';
import { judgeApprovals } from '../../src/domain/approvals/judge-approvals.ts';
import { evidence, review } from '../domain/approvals/evidence.ts';

const problems = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const [, entry = ''] = problems.split(/^### `approval-missing`$/m);
const [, line = '', reviewer = '', told = ''] =
  /\*\*Example:\*\* `([^`]*)`, and one review, by `([^`]*)`: (.*)\.$/m.exec(entry) ?? [];

test('the example of approval-missing lacks what it says it lacks', () => {
  const text = `version: 1\nenvironments: { qa: { ${line} } }\n`;
  const { value } = parseConfiguration({ file: 'example.yml', bytes: new TextEncoder().encode(text) });
  const policy = value?.environments.get('qa')?.approvals;
  if (policy === undefined) throw new Error(`the example has no policy: ${line}`);
  const judged = judgeApprovals(evidence({ policy, reviews: [review(reviewer, 1)] }));
  const [problem, ...others] = approvalMissing(judged);
  expect(problem).toMatchObject({ code: 'approval-missing', message: expect.stringContaining(told) });
  expect(told).not.toBe('');
  expect(others).toEqual([]);
});
