import { deedsOf } from '../../../sandbox/stage/deployment-site.ts';
import type { GitHubStory } from '../story.ts';
import { commentsOf, mergeAndWait, openedByWorkflows, openPlan, show, verdictOf } from '../story.ts';

/** It ends badly, and the next pull request is already there. */
export async function failAndRetry(story: GitHubStory): Promise<void> {
  const { page, outcomes, record, site } = story;
  page.chapter('It fails, and is retried');
  const pullRequest = await openPlan(story, '53-fails', { audit: '1.1.0', orders: '1.1.0' });
  site.breakDown('orders');
  await mergeAndWait(story, pullRequest);
  site.repair('orders');
  const run = await record('qa/53-fails');
  outcomes.check('the run is aborted', run.status, 'aborted');
  show(story, commentsOf(pullRequest)[1]);
  const [retry] = openedByWorkflows(story);
  if (retry === undefined) throw new Error('no pull request was opened');
  page.typed(`pull request #${retry.number}: ${retry.title}`);
  outcomes.check('the retry has been opened and judged', verdictOf(retry), 'success');
  await mergeAndWait(story, retry);
  outcomes.check('only what had failed is deployed again', deedsOf(story.site, '53-fails-retry-1'), [
    ...['begin orders', 'end orders'],
  ]);
}
