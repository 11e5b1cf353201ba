import { deleteComment } from '../../../sandbox/operations/issues/comment.ts';
import { planText, proposePlans } from '../../../sandbox/seed/propose-plan.ts';
import { writeVersionMarks } from '../../../src/codec/records/version-marks.ts';
import { recordsBranch, versionMarksPath } from '../../../src/domain/layout.ts';
import type { Trigger } from '../../../src/domain/pull-requests/trigger.ts';
import { time } from '../builders.ts';
import type { GitHubWorld, GitHubWorldOptions } from '../github-world/github-world.ts';

/** Open plans that have verdicts, and what has happened since: some verdicts are not true any more. */
export interface Story {
  /** Opens plans, which are judged then. */
  readonly begin: (world: GitHubWorld) => Promise<unknown>;
  /** Changes the world without anybody judging it. */
  readonly goOn: (world: GitHubWorld) => Promise<unknown>;
  /** What starts the evaluation in which something goes wrong. */
  readonly trigger: (world: GitHubWorld) => Trigger;
  /** By number, what stands on each pull request before that, and what is true. */
  readonly verdicts: Readonly<Record<number, { readonly before: Verdict | 'none'; readonly truth: Verdict }>>;
}

type Verdict = 'success' | 'failure';

/** Applications that reference nothing, so that plans collide only where they are meant to; in qa is one of them. */
export const startingPoint: GitHubWorldOptions = {
  applications: ['audit', 'billing', 'ledger', 'reports', 'search'].map((name) => ({
    ...{ name, versions: ['1.0.0', '1.1.0'], modules: { [`${name}-api`]: {} } },
  })),
  environments: { qa: { billing: '1.0.0' }, production: {} },
};

/** A pull request gets another plan, and with it the verdicts on two others change. Its comment was deleted. */
export const validation: Story = {
  begin: (world) =>
    proposeAll(world, [
      planText({ audit: '1.0.0' }),
      planText({ audit: '1.1.0' }),
      planText({ search: '1.1.0' }),
      planText({ ledger: '9.0.0' }),
      planText({ reports: '1.1.0' }),
    ]),
  async goOn({ push, sandbox, alice, acme: { releases } }) {
    await push({ branch: 'plan/qa/plan-1', files: { 'plans/plan-1.yml': planText({ search: '1.0.0' }) } });
    const comment = [...releases.comments.values()].find(({ issue }) => issue.number === 1);
    if (comment !== undefined) deleteComment(sandbox.world, alice, comment);
  },
  trigger({ acme: { releases } }) {
    const head = releases.pullRequests.get(1)?.head.sha ?? '';
    return {
      ...{ kind: 'pull-request', number: 1, base: 'env/qa', formerBase: null, head },
      ...{ fromFork: false, concernsOthers: true },
    };
  },
  verdicts: {
    1: { before: 'none', truth: 'success' },
    2: { before: 'failure', truth: 'success' },
    3: { before: 'success', truth: 'failure' },
    4: { before: 'failure', truth: 'failure' },
    5: { before: 'success', truth: 'success' },
  },
};

/** Two versions turn out to be bad, in one environment each, and another one is published. */
export const sweep: Story = {
  async begin(world) {
    await proposeAll(world, [
      planText({ ledger: '1.1.0' }),
      planText({ audit: '9.0.0' }),
      planText({ ledger: '1.0.0' }),
      planText({ search: '1.1.0' }),
      planText({ reports: '1.2.0' }),
    ]);
    await proposeAll(world, [planText({ billing: '1.0.0' }, 'production')], 'production');
  },
  async goOn({ push, acme }) {
    const newVersion = { branch: 'main', files: { VERSION: '1.2.0\n' }, tag: 'v1.2.0' };
    await push(newVersion, acme.applications.get('reports'));
    const marks = Object.fromEntries([bad('search', '1.1.0'), bad('billing', '1.0.0')]);
    await push({ branch: recordsBranch, files: marks });
  },
  trigger: () => ({ kind: 'push', branch: recordsBranch }),
  verdicts: {
    1: { before: 'success', truth: 'success' },
    2: { before: 'failure', truth: 'failure' },
    3: { before: 'failure', truth: 'failure' },
    4: { before: 'success', truth: 'failure' },
    5: { before: 'failure', truth: 'success' },
    6: { before: 'success', truth: 'failure' },
  },
};

function bad(application: string, version: string): [path: string, text: string] {
  const marks = new Map([[version, { reason: 'it forgets', by: 'bob', at: time }]]);
  const text = new TextDecoder().decode(writeVersionMarks({ application, bad: marks }));
  return [versionMarksPath(application), text];
}

function proposeAll(
  { sandbox, acme: { releases, alice } }: Pick<GitHubWorld, 'sandbox' | 'acme'>,
  texts: readonly string[],
  environment = 'qa',
) {
  const plans = texts.map((text, index) => ({ environment, plan: `plan-${index + 1}`, text }));
  return proposePlans(sandbox.world, { releases, author: alice }, plans);
}
