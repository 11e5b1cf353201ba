import { commentsIn, fillInForm } from '../../../__tests__/support/github-world/github-world-issues.ts';
import { addComment } from '../../../sandbox/operations/issues/comment.ts';
import type { GitHubStory } from '../story.ts';
import { commentsOf, openedByWorkflows, openPlan, show, verdictOf } from '../story.ts';

/** What people say in comments and type into the form of an issue is done as well. */
export async function fromWhereOneIs(story: GitHubStory): Promise<void> {
  await sayInComment(story);
  await askByIssue(story);
}

async function sayInComment(story: GitHubStory): Promise<void> {
  const { page, outcomes, acme, sandbox } = story;
  page.chapter('From where one already is');
  const pullRequest = await openPlan(story, '58-audit', { audit: '9.9.9' });
  outcomes.check('nobody has tagged audit 9.9.9', verdictOf(pullRequest), 'failure');
  page.say('The report shows what can be said there, with all that it takes. Alice copies a line.');
  const [report = ''] = commentsOf(pullRequest);
  const command = /^\/plan refresh [0-9a-f]{12}$/m.exec(report)?.[0] ?? 'no such line';
  page.typed(`comment on pull request #${pullRequest.number} by alice: ${command}`);
  addComment(sandbox.world, { account: acme.alice, token: null }, pullRequest, command);
  await sandbox.actions.idle();
  show(story, commentsOf(pullRequest).at(-1));
  outcomes.check('the plan has a version that there is', verdictOf(pullRequest), 'success');
}

async function askByIssue(story: GitHubStory): Promise<void> {
  const { page, outcomes, acme, sandbox } = story;
  page.say('Who does without Git fills in the form of an issue.');
  const before = openedByWorkflows(story).length;
  const by = { account: acme.alice, token: null };
  const fields = { Target: 'qa', Source: 'development', Applications: 'ledger latest' };
  const issue = fillInForm(sandbox, acme.releases, { by, fields });
  page.typed(`issue #${issue.number} from alice: ledger latest, from development to qa`);
  await sandbox.actions.idle();
  show(story, commentsIn(issue).at(-1)?.body);
  const [plan, ...others] = openedByWorkflows(story).slice(before);
  outcomes.check('it became one pull request', others.length, 0);
  outcomes.check('which is judged already', plan === undefined ? 'none' : verdictOf(plan), 'success');
  outcomes.check('and the issue is closed', issue.state, 'closed');
}
