import { part, parts } from '../outcomes.ts';
import { deployAllPlans, mergePlan, type Story } from '../story.ts';

const publish = 'deployment-plans guard qa --modules orders-api --operation publish --by Bob';

/** What Deploy All has left over is made up for. Meanwhile somebody watches, and somebody is kept from what it holds. */
export async function relaunch(story: Story): Promise<void> {
  await coverFailures(story);
  await keepHandsOff(story);
  await report(story);
}

async function coverFailures(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.chapter('What it has left over');
  page.say('The same command again covers what has failed, and what was skipped for that.');
  outcomes.check('its plan is written', await terminal.type('deployment-plans deploy-all qa'), 0);
  const [plan = '', first] = await deployAllPlans(story);
  const shown = await terminal.askJson(`deployment-plans show qa/${plan} --json`);
  outcomes.check('just these two are in it', Object.keys(Object(part(shown, 'applications'))), [
    'orders',
    'reports',
  ]);
  outcomes.check('and whose leftovers they are', part(shown, 'deployAll', 'relaunches'), first);
  await mergePlan(story, 'qa', plan);
}

async function keepHandsOff(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  const [plan = ''] = await deployAllPlans(story);
  page.say('It is executed elsewhere. Alice watches, and Bob wants to publish a module of orders by hand.');
  stage.hold('orders');
  const execution = terminal.begin(
    `deployment-plans execute --environment qa --plan ${plan} >/dev/null 2>&1`,
  );
  await stage.noted(`start qa/${plan} orders`);
  const watch = terminal.begin(`deployment-plans watch qa/${plan}`);
  await watch.says('orders: deploy again 1.9.0');
  outcomes.check('he is refused, and told why', await terminal.type(publish), 1);
  const refused = await terminal.askJson(`${publish} --json`);
  outcomes.check('because of this run', parts(part(refused, 'problems'), 'plan'), [`qa/${plan}`]);

  page.say('He can wait for it.');
  const guard = terminal.begin(`${publish} --wait 10m`);
  await guard.says('waits for up to');
  stage.release('orders');
  outcomes.check('the run finishes', await execution.ended, 0);
  outcomes.check('Alice has seen that', await watch.ended, 0);
  outcomes.check('and Bob may publish', await guard.ended, 0);
}

async function report(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.say('All executions are told, with what became of each application.');
  const line = 'deployment-plans deploy-all qa --report';
  outcomes.check('both are reported', await terminal.type(line), 0);
  const executions = part(await terminal.askJson(`${line} --json`), 'executions');
  const counted = ['succeeded', 'failed', 'skipped'].map((state) => parts(executions, 'counts', state));
  outcomes.check('the newer one first', counted, [
    [2, 3],
    [0, 1],
    [0, 1],
  ]);
}
