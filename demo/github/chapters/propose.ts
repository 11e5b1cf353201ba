import { commentsOf, type GitHubStory, openPlan, show, verdictOf } from '../story.ts';

/** Plans in pull requests, judged before anybody looks at them. */
export async function propose(story: GitHubStory): Promise<void> {
  const { page, outcomes } = story;
  page.chapter('Plans in pull requests');
  page.say("A release repository on a GitHub of this machine's own, with the workflows of the templates.");
  const wrong = await openPlan(story, '50-wrong', { ledger: '9.9.9' });
  outcomes.check('a version that nobody has tagged is refused', verdictOf(wrong), 'failure');
  const [report] = commentsOf(wrong);
  show(story, report);
  outcomes.check('the report says which versions there are', report?.includes('2.1.0'), true);
}
