import { part, parts } from '../outcomes.ts';
import { editPlan, mergePlan, record, type Story, statuses } from '../story.ts';

/** A run in which one application fails, and its retry, which does only what is left. */
export async function failAndRetry(story: Story): Promise<void> {
  await fail(story);
  await retry(story);
}

async function fail(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('A run that fails');
  page.say('orders fails; reports, which uses orders and audit, must not start.');
  stage.break('orders');
  await terminal.type('deployment-plans new --target qa --name 44-reports audit orders reports');
  await editPlan(story, 'plan/qa/44-reports', ['s/strategy:.*/strategy: manual/']);
  await mergePlan(story, 'qa', '44-reports');
  const executed = await terminal.type('deployment-plans execute --environment qa');
  outcomes.check('the run is aborted', executed, 3);
  const run = await record(story, 'runs/qa/44-reports.json');
  outcomes.check('by the system', [part(run, 'status'), part(run, 'endedBy')], ['aborted', 'system']);
  outcomes.check('what had not begun was skipped', parts(part(run, 'operations'), 'state'), [
    'succeeded',
    'failed',
    'skipped',
  ]);
  const orders = await record(story, 'environments/qa/orders.json');
  outcomes.check('the records keep orders 1.8.0', part(orders, 'version'), '1.8.0');
  outcomes.check(
    'and say that half of 1.9.0 may be there',
    [part(orders, 'uncertain'), part(orders, 'failed')],
    [true, '1.9.0'],
  );

  page.say(
    'By its plan people decide whether to go back. The plan that would is there, to be merged or thrown away.',
  );
  const now = await statuses(story);
  outcomes.check('a backout is proposed', now['qa/44-reports-backout-1'], 'open');
}

async function retry(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('Its retry');
  page.say('A plan runs once. A retry is a new plan, to be reviewed and merged like any other.');
  stage.repair('orders');
  outcomes.check('the retry is written', await terminal.type('deployment-plans retry qa/44-reports'), 0);
  const again = await terminal.askJson('deployment-plans retry qa/44-reports --json');
  outcomes.check('there is one at a time', parts(part(again, 'problems'), 'code'), ['follow-up-open']);
  await mergePlan(story, 'qa', '44-reports-retry-1');
  const executed = await terminal.type('deployment-plans execute --environment qa --plan 44-reports-retry-1');
  outcomes.check('the retry finishes', executed, 0);
  const starts = stage.journal().filter((line) => line.startsWith('start qa/44-reports-retry-1 '));
  outcomes.check('audit, which had succeeded, was left alone', starts, [
    'start qa/44-reports-retry-1 orders',
    'start qa/44-reports-retry-1 reports',
  ]);
}
