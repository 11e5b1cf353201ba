import { describe, expect, test } from '@jest/globals';
import { renderDeployAll } from '../../../src/render/deploy-all/deploy-all.ts';
import { renderDeployAllBody } from '../../../src/render/deploy-all/deploy-all-body.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { deployAllAnswer, nothingWritten } from '../../support/deploy-all-answer.ts';

const view = { style: plainStyle, width: 100 };
const plan = '2026-11-20-deploy-all-11.19';

describe('the answer to deploy-all', () => {
  test('says what is deployed, and why what is not', () => {
    expect(renderDeployAll(deployAllAnswer(), false, view)).toBe(
      [
        'Deploy All of qa on platform 11.19',
        '',
        'Deploys                  1 newer version, 1 unchanged one again',
        'No build                 1',
        'Already on the platform  1',
        '',
        'Left out  Why       What was found',
        '──────────────────────────────────────',
        'audit     No build  1.0.0 has no build',
        '',
        `Plan qa/${plan}`,
        '',
        `Branch  plan/qa/${plan}`,
        `File    plans/${plan}.yml`,
        '',
        'Adjusted  ledger 3.0.0 → 2.0.0: 3.0.0 failed to build',
        '',
        'Written. Look through the plan and complete it.',
        `Next  deployment-plans validate plan/qa/${plan}`,
      ].join('\n'),
    );
  });

  test('of a rehearsal shows all that would be written', () => {
    const text = renderDeployAll(deployAllAnswer(), true, view);
    expect(text).toMatch(/^ledger +2\.0\.0 +3\.0\.0 failed to build$/m);
    expect(text).toMatch(/^shop +redeploy *$/m);
    expect(text).toMatch(new RegExp(`Nothing was written: without --dry-run it is qa/${plan}\\.$`));
  });

  test('names what a relaunch does not cover, and how it would be', () => {
    const text = renderDeployAll(deployAllAnswer({ relaunches: 'one', notCovered: ['late'] }), false, view);
    expect(text).toContain('covering what qa/one has left over');
    expect(text.replace(/\s+/g, ' ')).toContain("'deployment-plans deploy-all qa --afresh' covers");
  });

  test('is one sentence when nothing is behind', () => {
    expect(renderDeployAll(nothingWritten([]), false, view)).toContain(
      "Nothing is behind: everything that 'qa' has is on platform 11.19.",
    );
  });

  test('is a refusal with its reason', () => {
    const refusal = { code: 'deploy-all-open', severity: 'error', message: 'qa/one is open' } as const;
    const text = renderDeployAll(nothingWritten([refusal]), true, view);
    expect(text).toContain('qa/one is open');
    expect(text).toContain('Refused: nothing was written');
  });
});

describe('the description of its pull request', () => {
  test('has the counts, and folded lists of what is deployed and left out', () => {
    const body = renderDeployAllBody({ ...deployAllAnswer({ notCovered: ['late'] }), plan }, 'dora');
    expect(body).toContain('Brings `qa` to platform `11.19`, asked for by `dora`.');
    for (const row of [
      '| Deployed in a newer version | 1 |',
      '| No build | 1 |',
      '| Not covered by this relaunch | 1 |',
    ])
      expect(body).toContain(row);
    expect(body).toContain('<summary>No build (1)</summary>');
    expect(body).toContain('| `ledger` | `2.0.0` | `3.0.0` failed to build |');
    expect(body).toContain('`deployment-plans deploy-all qa --afresh`');
  });

  test('stays within what GitHub takes, however many applications there are', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `application-with-a-long-name-${index}`);
    const body = renderDeployAllBody(
      {
        ...deployAllAnswer({
          entries: many.map((application) => ({ application, action: 'redeploy' })),
          leftOut: new Map([
            ['build-failed', many.map((application) => ({ application, reason: 'failed' }))],
          ]),
          notCovered: many,
        }),
        plan,
      },
      null,
    );
    expect(body.length).toBeLessThan(65_536);
    expect(body).toContain('| Build failed | 3000 |');
  });
});
