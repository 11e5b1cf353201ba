import { describe, expect, test } from '@jest/globals';
import { deployAllOutcome } from '../../../src/action/modes/deploy-all.ts';
import { outputsOf } from '../../../src/action/reporting/outputs-of.ts';
import { deployAllAnswer, nothingWritten } from '../../support/deploy-all-answer.ts';

const asked = { by: 'dora', dryRun: false };
const written = deployAllAnswer({
  pullRequest: { number: 12, url: 'https://github.com/acme/releases/pull/12', draft: false },
});

describe('a step that was asked for Deploy All', () => {
  test('is about the new plan, and shows on its page what is in it', () => {
    const outcome = deployAllOutcome({ answer: written, unjudged: [] }, asked);
    expect(outcome).toMatchObject({
      ...{ failure: null, lines: [`the Deploy All is qa/${written.plan}, pull request #12`] },
      detailsInShort: { plan: written.plan, counts: { deploy: 1, redeploy: 1, 'no-build': 1 } },
    });
    expect(outcome.summary).toContain('asked for by `dora`');
    const outputs = outputsOf(outcome, { mode: 'deploy-all', event: 'workflow_dispatch' });
    expect(outputs).toMatchObject({ status: 'open', plan: `qa/${written.plan}`, 'pull-request': '12' });
    expect(JSON.parse(outputs.result)).toMatchObject({ deployAll: { platform: '11.19', relaunches: null } });
  });

  test('does well when nothing is behind', () => {
    const outcome = deployAllOutcome({ answer: nothingWritten([]), unjudged: [] }, asked);
    expect(outcome).toMatchObject({
      ...{ failure: null, subject: null, summary: null },
      lines: ['nothing is behind: everything that qa has is on platform 11.19'],
    });
  });

  test('fails when it was refused, and says why', () => {
    const refusal = { code: 'deploy-all-open', severity: 'error', message: 'qa/one is open' } as const;
    const { failure } = deployAllOutcome({ answer: nothingWritten([refusal]), unjudged: [] }, asked);
    expect(failure).toBe('there is no Deploy All: qa/one is open');
  });

  test('fails when nobody can see it, unless it was only rehearsed', () => {
    const answer = { ...written, pullRequest: null };
    const branch = `the Deploy All is on the branch plan/qa/${written.plan}, and on no pull request yet`;
    expect(deployAllOutcome({ answer, unjudged: [] }, asked).failure).toBe(branch);
    expect(deployAllOutcome({ answer, unjudged: [] }, { ...asked, dryRun: true })).toMatchObject({
      ...{ failure: null, lines: [`the Deploy All would be qa/${written.plan}`] },
    });
  });
});
