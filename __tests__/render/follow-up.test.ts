import { expect, test } from '@jest/globals';
import type { FollowUpAnswer } from '../../src/domain/follow-ups/follow-up.ts';
import { renderFollowUp } from '../../src/render/follow-up.ts';
import { plainStyle } from '../../src/render/text/view.ts';

const view = { style: plainStyle, width: 60 };
const refused: FollowUpAnswer = {
  plan: null,
  environment: 'qa',
  target: 'qa',
  branch: null,
  file: null,
  dropped: [],
  adjusted: [],
  problems: [{ code: 'run-not-aborted', severity: 'error', message: 'qa/a is finished.' }],
};

test('a written plan names branch and file, what changed, and what is next in full', () => {
  const answer: FollowUpAnswer = {
    ...refused,
    plan: '2026-11-21-payments-and-more',
    branch: 'plan/production/2026-11-21-payments-and-more',
    file: 'plans/2026-11-21-payments-and-more.yml',
    environment: 'production',
    target: 'production',
    dropped: [{ application: 'orders', reason: 'application-not-in-source' }],
    adjusted: [
      { application: 'ledger', from: '2.1.0', to: '2.1.1', reason: 'the latest version that qa has had' },
    ],
    problems: [],
  };
  expect(`\n${renderFollowUp(answer, new Map(), view)}\n`).toBe(`
Plan production/2026-11-21-payments-and-more

Branch  plan/production/2026-11-21-payments-and-more
File    plans/2026-11-21-payments-and-more.yml

Dropped   orders: application not in source
Adjusted  ledger 2.1.0 → 2.1.1: the latest version that qa
          has had

Written. Look through the plan and complete it.
Next  deployment-plans validate
      plan/production/2026-11-21-payments-and-more
`);
});

test('what is dropped is said once', () => {
  const { problems, ...answer } = { ...refused, plan: 'b', branch: 'plan/qa/b', file: 'plans/b.yml' };
  const dropped = [{ application: 'orders', reason: 'application-not-in-source' }] as const;
  const warning = { code: 'application-not-in-source', severity: 'warning', message: 'Left out.' } as const;
  const told = { ...answer, dropped, problems: [{ ...warning, application: 'orders' }] };
  expect(renderFollowUp(told, new Map(), view)).not.toContain('Dropped');
  const untold = { ...answer, dropped, problems };
  expect(renderFollowUp(untold, new Map(), view)).toContain('Dropped');
});

test('a refusal says that nothing was written', () => {
  expect(renderFollowUp(refused, new Map(), view).split('\n')).toEqual([
    'error run-not-aborted',
    '  qa/a is finished.',
    '',
    'Refused: nothing was written, 1 error.',
  ]);
});

test('a plan on a pull request is looked at there', () => {
  const url = 'https://github.com/acme/releases/pull/7';
  const answer = { ...refused, plan: 'b', branch: 'plan/qa/b', file: 'plans/b.yml', problems: [] };
  const text = renderFollowUp({ ...answer, pullRequest: { number: 7, url, draft: true } }, new Map(), view);
  expect(text).toContain(`Pull request  ${url}`);
  expect(text).toContain('Next  mark the pull request as ready for review');
  const ready = renderFollowUp({ ...answer, pullRequest: { number: 7, url, draft: false } }, new Map(), view);
  expect(ready).toContain('Next  approve the pull request');
  expect(renderFollowUp({ ...answer, pullRequest: null }, new Map(), view)).toContain('validate plan/qa/b');
});
