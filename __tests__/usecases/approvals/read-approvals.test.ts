import { beforeEach, describe, expect, test } from '@jest/globals';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import type { Origin } from '../../../src/domain/model/plan.ts';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import { RepositoryUnavailable } from '../../../src/ports/release-repository.ts';
import type { MergedPullRequest } from '../../../src/ports/reviewers.ts';
import type { ApprovalPorts, ApprovalQuestion } from '../../../src/usecases/approvals/approval-question.ts';
import { readApprovals, requireApprovals } from '../../../src/usecases/approvals/read-approvals.ts';
import { commit, run } from '../../support/builders.ts';
import { createMemoryReviewers, type MemoryReviewers } from '../../support/memory/memory-reviewers.ts';
import { planText } from '../../support/memory-world.ts';
import { type ProposedInMemory, proposeInMemory } from './proposed-in-memory.ts';
import { recordedRuns } from './recorded-runs.ts';

let at: ProposedInMemory;
let reviewers: MemoryReviewers;
let ports: ApprovalPorts;

beforeEach(async () => {
  at = await proposeInMemory();
  reviewers = createMemoryReviewers();
  ports = { repository: at.store.open(), reviewers, records: recordedRuns() };
});

const managers = '@acme/managers';
const origin: Origin = { kind: 'retry', environment: 'qa', plan: 'zero', by: 'erin' };

async function judged(question: ApprovalQuestion, change: Partial<ApprovalPorts> = {}) {
  const [judgement] = await readApprovals({ ...ports, ...change }, [question]);
  if (judgement === undefined) throw new Error('there is no answer');
  return {
    ...judgement,
    counted: judgement.approvals.map(({ by }) => by),
    reasons: judgement.notCounted.map(({ by, reason }) => `${by} ${reason}`),
  };
}

function broughtBy(author: string, login: string): MergedPullRequest & { base: string } {
  const person = { login, identity: `${login} <${login}@example.com>`, commit: commit('c1') };
  return {
    ...{ number: 1, url: 'https://github.com/acme/releases/pull/1', head: commit('c1'), base: 'env/qa' },
    ...{ author, contributors: { people: [person], complete: true }, reviews: [] },
  };
}

describe('approvals', () => {
  test('are asked nothing more about when nobody approved', async () => {
    const policy = { required: 1, from: [managers] };
    const said = { ...at.approval('bob'), state: 'commented' } as const;
    const { missing, unknown } = await judged(at.question({ policy, plan: { origin } }, [said]));
    expect(missing).toBe(1);
    expect(unknown).toEqual([]);
    expect(reviewers.calls).toEqual([]);
  });

  test('are bound to the plan at the reviewed commit, in the history of what is proposed', async () => {
    const gone = at.store.commit({ branch: 'elsewhere', files: { 'plans/one.yml': 'a: 2\n' } });
    const reviews = [
      at.approval('bob'),
      at.approval('carol', at.former),
      at.approval('dave', gone),
      at.approval('erin', commit('dd')),
    ];
    const { counted, reasons } = await judged(at.question({}, reviews));
    expect(counted).toEqual(['bob']);
    expect(reasons).toEqual([
      `carol approved commit ${at.former.slice(0, 12)}, where the plan was another one`,
      `dave approved commit ${gone.slice(0, 12)}, which is not in the history any more`,
      'erin approved commit dddddddddddd, which is not in the history any more',
    ]);
    expect(reviewers.calls).toEqual([]);
  });

  test('count again when the plan is again as it was approved', async () => {
    const head = at.store.commit({ branch: 'plan/qa/one', files: { 'README.md': 'more' } });
    const question = at.question({}, [at.approval('bob')]);
    const { counted } = await judged({ ...question, proposed: { ...question.proposed, head } });
    expect(counted).toEqual(['bob']);
  });

  test('take the teams of all plans in one request, in whatever case they are written', async () => {
    reviewers.teams.set(managers, { members: ['Bob'] }).set('@acme/leads', { members: ['carol'] });
    const from = { required: 1, from: ['@Acme/Managers'] };
    const questions = [
      at.question({ policy: from }, [at.approval('bob')]),
      at.question({ plan: { approvers: ['@acme/leads'] } }, [at.approval('carol'), at.approval('dave')]),
      at.question({ policy: { required: 1, from: ['@acme/others'] } }),
    ];
    const answers = await readApprovals(ports, questions);
    expect(answers.map(({ approvals }) => approvals.map(({ by }) => by))).toEqual([['bob'], ['carol'], []]);
    expect(reviewers.calls).toEqual([`teamMembers ${managers} @acme/leads`]);
  });

  test('of a team that cannot be seen count for nobody', async () => {
    reviewers.teams.set(managers, { members: ['bob'], hidden: true });
    const policy = { required: 1, from: [managers] };
    const { counted, reasons } = await judged(at.question({ policy }, [at.approval('bob')]));
    expect(counted).toEqual([]);
    expect(reasons).toEqual(['bob may be a member of a team that could not be read']);
  });

  test('exclude who wrote, opened or asked for any plan before', async () => {
    const before = run('zero', {
      mergeCommit: commit('a0'),
      origin: { ...origin, plan: 'first', by: 'frank' },
    });
    const first = run('first', { mergeCommit: commit('a1'), authors: ['grace <g@example.com>'] });
    reviewers.merged.set(commit('a0'), broughtBy('bob', 'carol'));
    const people = ['bob', 'carol', 'erin', 'frank', 'grace', 'henry'].map((it) => at.approval(it));
    const { counted, reasons, unknown } = await judged(at.question({ plan: { origin } }, people), {
      records: recordedRuns(before, first),
    });
    expect(counted).toEqual(['henry']);
    expect(reasons).toEqual([
      'bob opened the pull request of qa/zero',
      'carol wrote qa/zero, from which this plan was made',
      'erin asked for this plan',
      'frank asked for qa/zero',
      "grace may be 'grace <g@example.com>', who wrote qa/first, from which this plan was made",
    ]);
    expect(unknown).toEqual(["'grace <g@example.com>' belongs to no account that is known here"]);
    expect(reviewers.calls).toEqual([`mergedPullRequests ${commit('a0')} ${commit('a1')}`]);
  });

  test('count for nobody when it is not known who wrote a plan before', async () => {
    const { counted, undecided, unknown } = await judged(
      at.question({ plan: { origin } }, [at.approval('bob')]),
    );
    expect({ counted, undecided }).toEqual({ counted: [], undecided: 1 });
    expect(unknown).toEqual([
      'not all who wrote the plan are known',
      expect.stringContaining('qa/zero has neither run nor file that can be read'),
    ]);
  });

  describe('of what was made from a plan that is only proposed', () => {
    const branch = 'plan/qa/zero';
    const people = ['bob', 'carol', 'grace', 'henry'];

    beforeEach(() => {
      const files = { 'plans/zero.yml': planText({ shop: '2.0.0' }) };
      at.store.commit({ branch, files, author: 'grace <g@example.com>' });
    });

    const approved = async () =>
      judged(
        at.question(
          { plan: { origin } },
          people.map((it) => at.approval(it)),
        ),
      );

    test('exclude who is behind its pull requests', async () => {
      const { author, contributors } = broughtBy('bob', 'carol');
      reviewers.proposed.push({ author, contributors, branch, base: 'env/qa' });
      const second = { author: 'henry', contributors: { people: [], complete: true } };
      reviewers.proposed.push({ ...second, branch, base: 'env/qa' });
      const { counted, reasons } = await approved();
      expect(counted).toEqual(['grace']);
      expect(reasons).toEqual([
        'bob opened the pull request of qa/zero',
        'carol wrote qa/zero, from which this plan was made',
        'henry opened the pull request of qa/zero',
      ]);
      expect(reviewers.calls).toEqual([`proposedFrom ${branch}`]);
    });

    test('exclude whom git names where there is none', async () => {
      const { counted, reasons } = await approved();
      expect(counted).toEqual(['bob', 'carol', 'henry']);
      expect(reasons).toEqual([
        "grace may be 'grace <g@example.com>', who wrote qa/zero, from which this plan was made",
      ]);
    });

    test('count for nobody when one of them has more authors than are known', async () => {
      const contributors = { people: [], complete: false };
      reviewers.proposed.push({ author: 'frank', contributors, branch, base: 'env/qa' });
      expect((await approved()).counted).toEqual([]);
    });
  });

  test.each<[string, string | null, readonly string[]]>([
    ['while it is proposed anew', null, ['a0', 'a1']],
    ['when it is to be executed', commit('a1'), ['a0']],
  ])('exclude who brought the same plan before, %s', async (_, mergeCommit, former) => {
    const one = run('one', { mergeCommit: commit('a1'), earlierMerges: [commit('a0')] });
    reviewers.merged.set(commit('a0'), broughtBy('bob', 'carol'));
    reviewers.merged.set(commit('a1'), broughtBy('dave', 'dave'));
    const people = ['bob', 'carol', 'dave', 'henry'].map((it) => at.approval(it));
    const { counted, reasons } = await judged(at.question({ mergeCommit }, people), {
      records: recordedRuns(one),
    });
    expect(counted).toEqual(mergeCommit === null ? ['henry'] : ['dave', 'henry']);
    expect(reasons.slice(0, 2)).toEqual([
      'bob opened the pull request of this plan as it was merged before',
      'carol wrote this plan as it was merged before',
    ]);
    expect(reviewers.calls).toEqual([`mergedPullRequests ${former.map((it) => commit(it)).join(' ')}`]);
  });

  test.each([
    ['of the pull request', true],
    ['of a plan before', false],
  ])('count for nobody when the authors %s are not all known', async (_, own) => {
    const brought = broughtBy('bob', 'carol');
    const lacking = { people: [], complete: false };
    reviewers.merged.set(commit('a0'), { ...brought, contributors: own ? brought.contributors : lacking });
    const question = at.question({ plan: { origin } }, [at.approval('henry')]);
    const proposed = { ...question.proposed, ...(own && { contributors: lacking }) };
    const { counted, unknown } = await judged(
      { ...question, proposed },
      { records: recordedRuns(run('zero', { mergeCommit: commit('a0') })) },
    );
    expect(counted).toEqual([]);
    expect(unknown).toEqual(['not all who wrote the plan are known']);
  });
});

describe('approvals about which something cannot be read', () => {
  const lostRecords = {
    run: async () => {
      throw new RecordUnreadable('runs/qa/zero.json', 'it is cut off');
    },
  };
  const policy = { required: 1, from: [managers, 'bob'] };
  const zero = run('zero', { mergeCommit: commit('a0') });

  test.each<[string, () => Partial<ApprovalPorts>, string]>([
    ['the records', () => ({ records: lostRecords }), 'runs/qa/zero.json cannot be read'],
    [
      'the pull requests before',
      () => {
        reviewers.lost = true;
        return { records: recordedRuns(zero) };
      },
      'was told to fail',
    ],
    [
      'the repository',
      () => ({
        repository: {
          ...at.store.open(),
          isAncestor: async () => {
            throw new RepositoryUnavailable('git did not answer');
          },
        },
      }),
      'git did not answer',
    ],
  ])('count for nobody without %s, and the reason is said', async (_, losing, reason) => {
    const question = at.question({ policy, plan: { origin } }, [at.approval('bob')]);
    const lost = losing();
    const { counted, missing, unknown } = await judged(question, lost);
    expect(counted).toEqual([]);
    expect(missing).toBe(1);
    expect(unknown.join('\n')).toContain(reason);
    await expect(requireApprovals({ ...ports, ...lost }, [question])).rejects.toThrow(reason);
  });

  test('count by name when only teams are lost', async () => {
    reviewers.lost = true;
    const question = at.question({ policy }, [at.approval('bob'), at.approval('carol')]);
    const { counted, unknown } = await judged(question);
    expect(counted).toEqual(['bob']);
    expect(unknown).toEqual([
      `the members of ${managers} could not be read, so it counts for nobody`,
      `teamMembers ${managers} was told to fail`,
    ]);
    await expect(requireApprovals(ports, [question])).rejects.toThrow(ForgeUnavailable);
  });

  test('do not hide a mistake of ours', async () => {
    const records = {
      run: async () => {
        throw new Error('a bug');
      },
    };
    const question = at.question({ plan: { origin } }, [at.approval('bob')]);
    await expect(readApprovals({ ...ports, records }, [question])).rejects.toThrow('a bug');
  });
});
