import { describe, expect, test } from '@jest/globals';
import { readObjects } from '../../../sandbox/git/read-objects.ts';
import type { Actor } from '../../../sandbox/model/access/caller.ts';
import type { Issue } from '../../../sandbox/model/pull-requests/issue.ts';
import { createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { reopenIssue } from '../../../sandbox/operations/issues/change-issue.ts';
import { reviewPullRequest } from '../../../sandbox/operations/pull-requests/review-pull-request.ts';
import type { Delivery } from '../../../sandbox/webhooks/delivery.ts';
import { type GitHubWorld, withGitHubWorld } from '../../support/github-world/github-world.ts';
import {
  commentsIn,
  editForm,
  type FormFields,
  fillInForm,
} from '../../support/github-world/github-world-issues.ts';
import { reportOn, verdictOn } from '../../support/github-world/github-world-standing.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

const form: FormFields = { Target: 'qa', Applications: 'audit 1.1.0', Notes: 'Refunds, first wave.' };
const configuration = `version: 1
environments:
  development: { root: true }
  qa:
    sources: [development]
    deployer: { command: [./deploy/deploy.sh], timeout: 5m }
    approvals: { required: 1 }
  production:
    sources: [qa]
    deployer: { command: [./deploy/deploy.sh], timeout: 5m }
`;
const inWorld = (doing: (world: GitHubWorld) => Promise<void>) =>
  withGitHubWorld(doing, { configuration, ...seed });
const seed = {
  applications: [{ name: 'audit', versions: ['1.0.0', '1.1.0'], modules: { 'audit-log': {} } }],
};

const fill = ({ sandbox, acme, alice }: GitHubWorld, fields: FormFields = form, by: Actor = alice): Issue =>
  fillInForm(sandbox, acme.releases, { by, fields });
/** The job that what was last typed into a form starts. */
const heard = (world: GitHubWorld) => world.act(lastTyping(world));
const textsIn = (issue: Issue) => commentsIn(issue).map(({ body }) => body);

/** GitHub tells of the label that the form gives after it has told of the issue. */
function lastTyping({ sandbox, acme }: GitHubWorld): Delivery {
  const found = sandbox.webhooks
    .deliveriesOf(acme.releases)
    .findLast(({ event, action }) => event === 'issues' && action !== 'labeled');
  if (found === undefined) throw new Error('nobody has typed anything yet');
  return found;
}

/** The pull requests with plans, and their branches. */
function proposalsOf({ acme: { releases } }: GitHubWorld): readonly string[] {
  const branches = [...releases.refs.keys()].filter((name) => name.startsWith('refs/heads/plan/'));
  return [...[...releases.pullRequests.values()].map(({ head }) => `#${head.ref}`), ...branches].sort();
}

/** Of the issue that is the first thing in its repository. */
function planOf(issue: Issue): string {
  return `${new Date(issue.createdAt).toISOString().slice(0, 10)}-issue-${issue.number}`;
}

test.concurrent('a form becomes a pull request that is judged at once, and the issue is closed with the way there', () =>
  inWorld(async (world) => {
    const issue = fill(world);
    const job = await heard(world);
    expect(job).toMatchObject({ code: 0, stderr: '' });
    const [pullRequest] = world.acme.releases.pullRequests.values();
    if (pullRequest === undefined) throw new Error('there is no pull request');
    expect(pullRequest).toMatchObject({
      draft: false,
      title: `qa: ${planOf(issue)}`,
      base: { ref: 'env/qa' },
    });
    expect(verdictOn(pullRequest)).toBe('success');
    const file = `${pullRequest.head.sha}:plans/${planOf(issue)}.yml`;
    const text = (await readObjects(world.acme.releases.folder, [file])).get(file)?.bytes.toString();
    expect(text).toMatch(
      /^source: development\ntarget: qa\napplications:\n {2}audit: \{ version: 1\.1\.0, commit: /,
    );
    expect(text).toContain('notes: |\n  Refunds, first wave.\n');
    expect(textsIn(issue)).toEqual([expect.stringContaining(`by pull request \`#${pullRequest.number}\``)]);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
  }));

test.concurrent('whoever asked cannot approve, and whoever edited the form neither', () =>
  inWorld(async (world) => {
    const { bob, carol } = world.acme;
    const issue = fill(world);
    editForm(world.sandbox, issue, { account: bob, token: null }, { ...form, Applications: 'audit 1.0.0' });
    await heard(world);
    const [pullRequest] = world.acme.releases.pullRequests.values();
    if (pullRequest === undefined) throw new Error('there is no pull request');
    const review = async (account: Actor['account']) => {
      reviewPullRequest(world.sandbox.world, { account, token: null }, pullRequest, { state: 'APPROVED' });
      await world.signal(world.last('pull_request_review'));
    };
    await review(world.acme.alice);
    await review(bob);
    expect(reportOn(pullRequest)).toMatch(/approval-missing/);
    await review(carol);
    expect(reportOn(pullRequest)).not.toMatch(/approval-missing/);
  }));

test.concurrent('what is wrong is answered in one comment, until it is put right', () =>
  inWorld(async (world) => {
    const issue = fill(world, { Target: 'qaa', Applications: 'audit 9.9.9' });
    expect(await heard(world)).toMatchObject({ code: 0, stderr: '' });
    expect(textsIn(issue)).toEqual([expect.stringContaining("'qaa' is not a configured environment")]);
    editForm(world.sandbox, issue, world.alice, { ...form, Applications: 'audit 9.9.9' });
    await heard(world);
    expect(textsIn(issue)).toEqual([expect.stringContaining('does not have audit `9.9.9`')]);
    expect(issue.state).toBe('open');
    expect(proposalsOf(world)).toEqual([]);
    editForm(world.sandbox, issue, world.alice, form);
    await heard(world);
    expect(textsIn(issue)).toEqual([expect.stringContaining('is proposed by')]);
    expect(proposalsOf(world)).toHaveLength(2);
  }));

test.concurrent('somebody from outside is told so once, and a program nothing', () =>
  inWorld(async (world) => {
    const { sandbox, acme } = world;
    const account = createUser(sandbox.world, { login: 'mallory' });
    acme.releases.collaborators.set(account, 'read');
    const mallory = { account, token: null };
    const issue = fill(world, form, mallory);
    await heard(world);
    editForm(sandbox, issue, mallory, { ...form, Notes: 'please' });
    await heard(world);
    expect(textsIn(issue)).toEqual([expect.stringContaining('`mallory` may not ask for plans here')]);
    const byProgram = fill(world, form, { account: acme.app.bot, token: null });
    const job = await heard(world);
    expect(job.stdout).toContain('Nothing to do: plans are for people to ask for');
    expect(textsIn(byProgram)).toEqual([]);
    expect(proposalsOf(world)).toEqual([]);
  }));

test.concurrent('there is one plan, however often and in whatever way an issue is read', () =>
  inWorld(async (world) => {
    const issue = fill(world);
    const opened = lastTyping(world);
    const jobs = await Promise.all([world.act(opened), world.act(opened)]);
    expect(jobs.map(({ code }) => code)).toEqual([0, 0]);
    await world.act(opened);
    reopenIssue(world.sandbox.world, world.alice, issue);
    editForm(world.sandbox, issue, world.alice, {
      ...form,
      Target: 'production',
      Applications: 'audit redeploy',
    });
    await heard(world);
    expect(proposalsOf(world)).toEqual([`#plan/qa/${planOf(issue)}`, `refs/heads/plan/qa/${planOf(issue)}`]);
    expect(textsIn(issue).filter((text) => text.includes('is proposed by'))).toHaveLength(
      textsIn(issue).length,
    );
  }));

describe('hostile text', () => {
  const texts = [...hostileTexts.values()].map((text) => text.slice(0, 300));

  test('in every field is data, and starts nothing', () =>
    inWorld(async (world) => {
      const issue = fill(world, { Target: 'x', Applications: 'y' });
      for (const text of texts.filter((_, at) => at % 9 === 0)) {
        editForm(world.sandbox, issue, world.alice, {
          Target: text,
          Source: text,
          Applications: text,
          Notes: text,
        });
        const job = await heard(world);
        expect(job).toMatchObject({ code: 0, stderr: '' });
        expect(job.commands.filter(({ name }) => name !== 'add-mask')).toEqual([]);
      }
      expect(textsIn(issue)).toHaveLength(1);
      expect(proposalsOf(world)).toEqual([]);
    }));

  test('in the notes stays in the notes', () =>
    inWorld(async (world) => {
      const issue = fill(world, { ...form, Notes: texts.join('\n').slice(0, 15_000) });
      expect(await heard(world)).toMatchObject({ code: 0, stderr: '' });
      const [pullRequest] = world.acme.releases.pullRequests.values();
      expect(pullRequest && verdictOn(pullRequest)).toBe('success');
      expect(issue.state).toBe('closed');
    }));
});
