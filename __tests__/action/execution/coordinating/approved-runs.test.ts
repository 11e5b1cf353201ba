import { expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { renderRunReport } from '../../../../src/render/run-report.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld } from '../executing-world.ts';

test('a job records who approved what it works off, and the report of the run says so', async () => {
  const it = await createExecutingWorld();
  const text = planText({ shop: '2.0.0' });
  const head = await it.world.open('one', text);
  it.reviewers.merged.set(it.world.merge('one', text), {
    ...{ number: 7, url: 'https://github.com/acme/releases/pull/7', base: 'env/qa', head, author: 'alice' },
    contributors: { people: [{ login: 'alice', identity: 'alice <a@b>', commit: head }], complete: true },
    reviews: [
      {
        author: 'carol',
        state: 'approved',
        commit: head,
        mayWrite: true,
        submittedAt: '2026-11-20T10:00:00Z',
      },
    ],
  });
  const { run } = await coordinate(it.step(2), it.coordination('one'));
  if (run === undefined) throw new Error('there is no run');
  const context = { links: { repository: 'https://github.com/acme/releases' }, jobUrl: null, workflow: null };
  const report = renderRunReport(
    run,
    { ...context, leftOpen: [], toConfirm: 'nothing', followUp: null },
    { limit: 65_000 },
  );
  expect(report).toContain('- Approved by `carol`');
});
