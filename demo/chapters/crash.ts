import { part, parts } from '../outcomes.ts';
import { mergePlan, record, type Story, statuses } from '../story.ts';

/** The coordinator dies in the middle of a deployment, which goes on without it. */
export async function crash(story: Story): Promise<void> {
  await die(story);
  await reconcile(story);
  await resolve(story);
}

async function die(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('A crash');
  stage.hold('payments');
  await terminal.type('deployment-plans new --target qa --name 46-payments payments@2.4.0');
  await mergePlan(story, 'qa', '46-payments');
  const execution = terminal.begin('deployment-plans execute --environment qa');
  await stage.noted('start qa/46-payments payments');
  page.say('In the middle of the deployment the process that executes the plan is killed.');
  const holder = part(await record(story, 'active/qa/46-payments.json'), 'holder', 'pid');
  outcomes.check('it is killed', await terminal.type(`kill -KILL ${holder}`), 0);
  outcomes.check('it is dead', (await execution.ended) >= 128, true);
  const now = await statuses(story);
  outcomes.check('its run still holds its modules', now['qa/46-payments'], 'running');
}

async function reconcile(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.say('The deployment itself goes on. reconcile waits for its end before it frees anything.');
  const reconciliation = terminal.begin('deployment-plans reconcile');
  await reconciliation.says('waiting for its end');
  stage.release('payments');
  outcomes.check('everything is settled', await reconciliation.ended, 0);
  outcomes.check('the deployment was not cut off', stage.journal().at(-1), 'end qa/46-payments payments');
  const run = await record(story, 'runs/qa/46-payments.json');
  outcomes.check('the run is aborted', part(run, 'status'), 'aborted');
  outcomes.check('what became of payments is not guessed', parts(part(run, 'operations'), 'state'), [
    'unknown',
  ]);
}

async function resolve(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.say('Alice looks into payments and finds 2.4.0 in order. She says so.');
  const resolved = await terminal.type(
    'deployment-plans resolve qa/46-payments payments --outcome succeeded',
  );
  outcomes.check('it is recorded', resolved, 0);
  const payments = await record(story, 'environments/qa/payments.json');
  outcomes.check(
    'qa has payments 2.4.0 for certain',
    [part(payments, 'version'), part(payments, 'uncertain')],
    ['2.4.0', false],
  );
}
