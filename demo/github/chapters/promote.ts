import { commentsOf, type GitHubStory, mergeAndWait, openedByWorkflows, show, verdictOf } from '../story.ts';

/** What has finished in qa goes on to production, by a pull request that is there already. */
export async function promote(story: GitHubStory): Promise<void> {
  const { page, outcomes, record } = story;
  page.chapter('On to production');
  page.say("qa is configured with 'promote-to: production'.");
  const [reuse, ...others] = openedByWorkflows(story);
  if (reuse === undefined) throw new Error('no pull request was opened');
  outcomes.check('one pull request has been opened', others.length, 0);
  page.typed(`pull request #${reuse.number}: ${reuse.title}`);
  show(story, reuse.body ?? undefined);
  outcomes.check('it is judged already', verdictOf(reuse), 'success');
  await mergeAndWait(story, reuse);
  const run = await record('production/52-both');
  outcomes.check('production has the very versions that qa has tested', run.status, 'finished');
  outcomes.check('and knows where they come from', run.origin?.environment, 'qa');
  outcomes.check('the story is on that pull request', commentsOf(reuse).length, 2);
}
