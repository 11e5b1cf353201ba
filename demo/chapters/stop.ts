import { part, parts } from '../outcomes.ts';
import { mergePlan, record, release, type Story } from '../story.ts';

/** A run that a person stops in the middle of a deployment. */
export async function stop(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('A run that is stopped');
  page.say('audit hangs. Bob stops the run, from another terminal.');
  await release(story, ['audit@1.3.0']);
  stage.hold('audit');
  await terminal.type('deployment-plans new --target qa --name 49-audit audit');
  await mergePlan(story, 'qa', '49-audit');
  const execution = terminal.begin('deployment-plans execute --environment qa --plan 49-audit');
  await stage.noted('start qa/49-audit audit');
  outcomes.check('he asks for it', await terminal.type('deployment-plans abort qa/49-audit'), 0);
  outcomes.check('the execution stops', await execution.ended, 3);
  stage.release('audit');
  const run = await record(story, 'runs/qa/49-audit.json');
  outcomes.check(
    'by the operator, as the run says',
    [part(run, 'status'), part(run, 'endedBy')],
    ['aborted', 'operator'],
  );
  outcomes.check('what became of audit is not guessed', parts(part(run, 'operations'), 'state'), ['unknown']);
}
