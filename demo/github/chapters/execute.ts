import { deedsOf } from '../../../sandbox/stage/deployment-site.ts';
import { commentsOf, type GitHubStory, mergeAndWait, openPlan, show, verdictOf } from '../story.ts';

/** The merge is the moment that counts. */
export async function execute(story: GitHubStory): Promise<void> {
  const { page, outcomes, record, runs } = story;
  page.chapter('Executed on merge');
  const pullRequest = await openPlan(story, '52-both', { ledger: '2.0.0', payments: '2.3.0' });
  outcomes.check('both together pass', verdictOf(pullRequest), 'success');
  await mergeAndWait(story, pullRequest);
  outcomes.check('the producer was deployed first', deedsOf(story.site, '52-both'), [
    ...['begin ledger', 'end ledger', 'begin payments', 'end payments'],
  ]);
  outcomes.check('one job did it', runs('execute qa/52-both').length, 1);
  outcomes.check('the records say so', (await record('qa/52-both')).status, 'finished');
  const [, told] = commentsOf(pullRequest);
  outcomes.check('so does the pull request', /finished/i.test(told ?? ''), true);
  show(story, told);
}
