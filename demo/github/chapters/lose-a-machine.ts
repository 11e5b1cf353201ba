import { currentAttempt } from '../../../sandbox/model/actions/workflow-run.ts';
import { hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import { type GitHubStory, openPlan } from '../story.ts';

/** A machine is lost in the middle, and nothing is guessed. */
export async function loseAMachine(story: GitHubStory): Promise<void> {
  const { page, outcomes, sandbox, site, merge, record, runs } = story;
  const { actions } = sandbox;
  page.chapter('A machine is lost');
  const pullRequest = await openPlan(story, '57-orders', { orders: '1.2.0' });
  site.hold('orders');
  const before = site.deeds.length;
  await merge(pullRequest);
  await actions.until(() => hasBegun(site, 'orders') && site.deeds.length > before);
  const jobs = runs('execute qa/57-orders').flatMap((run) => currentAttempt(run).jobs);
  const executing = jobs.find(({ key }) => key === 'execute');
  if (executing === undefined) throw new Error('no job executes the plan');
  page.say('In the middle of the deployment the machine of the job is gone, with all that ran there.');
  await actions.killRunner(executing);
  outcomes.check('the run keeps its modules', (await record('qa/57-orders')).status, 'running');
  page.say('GitHub notices it after a while. The last job of the workflow settles the run.');
  actions.giveUp(executing, 'failure');
  await actions.idle();
  const run = await record('qa/57-orders');
  outcomes.check('it is aborted', run.status, 'aborted');
  outcomes.check(
    'what became of orders is not guessed',
    run.operations.map(({ state }) => state),
    ['unknown'],
  );
  site.release('orders');
}
