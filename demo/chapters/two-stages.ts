import { part, parts } from '../outcomes.ts';
import { editPlan, mergePlan, record, type Story } from '../story.ts';
import { configurationWithStaging, smokeScript } from '../world-files.ts';

const plan = 'staging/48-staging';

/** A run that is prepared first, activated when a person says so, and judged afterwards by a check and by a person. */
export async function twoStages(story: Story): Promise<void> {
  await prepare(story);
  await activate(story);
  await confirm(story);
}

async function prepare(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage, write } = story;
  page.chapter('Two stages');
  page.say('An environment is added where everything is prepared before anything changes.');
  write('.github/deployment-plans.yml', configurationWithStaging);
  write('deploy/smoke.sh', smokeScript);
  await terminal.type("git add -A && git commit -q -m 'Add staging' && git branch env/staging");
  outcomes.check('it is adopted', await terminal.type('deployment-plans adopt staging'), 0);
  await terminal.type('deployment-plans new --target staging --name 48-staging ledger payments');
  await editPlan(story, 'plan/staging/48-staging', [
    's/^success:$/success: [{ criterion: smoke tests pass, check: smoke }, { criterion: refunds arrive }]/',
    '/^  - criterion:$/d',
  ]);
  await mergePlan(story, 'staging', '48-staging');
  const executed = await terminal.type('deployment-plans execute --environment staging');
  outcomes.check('it waits between its stages', executed, 4);
  outcomes.check('everything is prepared, in any order', startsOf(stage.journal()).sort(), [
    'start staging/48-staging ledger (prepare)',
    'start staging/48-staging payments (prepare)',
  ]);
  await terminal.type(`deployment-plans show ${plan}`);
  const active = await record(story, `active/${plan}.json`);
  outcomes.check('nobody holds it', [part(active, 'status'), part(active, 'holder')], ['prepared', null]);
}

async function activate({ page, terminal, outcomes, stage }: Story): Promise<void> {
  page.say('Alice has looked, and lets it go on: once.');
  outcomes.check('it may go on', await terminal.type(`deployment-plans continue ${plan}`), 0);
  outcomes.check('a second time is refused', await terminal.type(`deployment-plans continue ${plan}`), 1);
  const executed = await terminal.type('deployment-plans execute --environment staging');
  outcomes.check('it is activated', executed, 0);
  outcomes.check('in order', startsOf(stage.journal()).slice(2), [
    'start staging/48-staging ledger (activate)',
    'start staging/48-staging payments (activate)',
  ]);
}

async function confirm(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.say(
    'The check has passed. What is for people to judge is confirmed beside the run, which never changes.',
  );
  const ended = await record(story, `runs/${plan}.json`);
  outcomes.check(
    'it has finished, but for that',
    [part(ended, 'status'), parts(part(ended, 'criteria'), 'state')],
    ['finished-with-warnings', ['met', 'open']],
  );
  const confirmed = await terminal.type(`deployment-plans confirm ${plan}`);
  outcomes.check('Alice confirms it', confirmed, 0);
  outcomes.check('the run is what it was', await record(story, `runs/${plan}.json`), ended);
}

function startsOf(journal: readonly string[]): string[] {
  return journal.filter((line) => line.startsWith(`start ${plan} `));
}
