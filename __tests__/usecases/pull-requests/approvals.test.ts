import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Review } from '../../../src/domain/pull-requests/review.ts';
import type { PullRequestTrigger } from '../../../src/domain/pull-requests/trigger.ts';
import type { MemoryPullRequest } from '../../support/memory/memory-pull-request.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

const managers = '@acme/managers';
let at: PullRequestWorld;
let one: MemoryPullRequest;

beforeEach(async () => {
  at = await createPullRequestWorld();
  at.world.configure({ qa: { approvals: { required: 2, from: [managers, 'dave'] } } });
  at.reviewers.teams.set(managers, { members: ['alice', 'bob', 'carol'] });
  one = await at.propose({ 'plans/one.yml': planText({ lonely: '1.0.0' }) });
});

function reviewed(): PullRequestTrigger {
  const { number, base, head } = one;
  return { kind: 'pull-request', number, base, formerBase: null, head, concernsOthers: false };
}

function approve(author: string, change: Partial<Review> = {}): void {
  const submittedAt = `2026-11-20T10:0${one.reviews.length}:00Z`;
  one.reviews.push({
    ...{ author, state: 'approved', commit: one.head, mayWrite: true, submittedAt },
    ...change,
  });
}

const writes = () => at.forge.calls.flatMap(({ method }) => (method.startsWith('set') ? [method] : []));
const comment = () => one.comments[0]?.body ?? '';

describe('approvals that an environment requires', () => {
  test('are missed by a notice, and the plan passes', async () => {
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report).toMatchObject({
      verdict: 'pass',
      problems: [{ code: 'approval-missing', severity: 'notice' }],
      approvals: { required: 2, missing: 2 },
    });
    expect(at.verdict(one)).toBe('success');
    expect(comment()).toContain('`approval-missing`: 2 of 2 approvals are missing');
    expect(at.reviewers.calls).toEqual([]);
  });

  test('are counted with a review, which rewrites only what shows them', async () => {
    await at.evaluate();
    const before = writes().length;
    approve('bob');
    approve('alice');
    const { pullRequests } = await at.evaluate(reviewed());
    expect(writes().slice(before)).toEqual(['setCheck', 'setComment']);
    expect(at.verdict(one)).toBe('success');
    expect(pullRequests[0]?.report.approvals).toMatchObject({
      approvals: [{ by: 'bob' }],
      missing: 1,
      notCounted: [{ by: 'alice', reason: 'opened the pull request' }],
    });
    expect(comment()).toContain('- `bob` approved this commit; counts');
    expect(comment()).toContain('- `alice` approved this commit; does not count: opened the pull request');
    approve('dave');
    const last = await at.evaluate(reviewed());
    expect(last.pullRequests[0]?.report).toMatchObject({ problems: [], approvals: { missing: 0 } });
    expect(comment()).not.toContain('approval-missing');
  });

  test('are looked up after every status was written', async () => {
    approve('bob');
    const order: string[] = [];
    at.forge.beforeCall = ({ method }) => {
      if (method.startsWith('set')) order.push(...at.reviewers.calls.splice(0), method);
    };
    await at.evaluate();
    expect(order).toEqual(['setStatus', `teamMembers ${managers}`, 'setCheck', 'setComment']);
  });

  test('change no verdict when teams cannot be read, and say so', async () => {
    approve('bob');
    at.reviewers.lost = true;
    const { pullRequests, problems } = await at.evaluate();
    expect(problems).toEqual([]);
    expect(pullRequests[0]?.report.verdict).toBe('pass');
    expect(at.verdict(one)).toBe('success');
    expect(comment()).toContain('so it counts for nobody');
  });

  test('do not count for a plan that was changed since, until it is reviewed again', async () => {
    approve('bob');
    approve('dave');
    at.push(one, { 'plans/one.yml': planText({ lonely: '2.0.0' }) });
    approve('dave');
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report.approvals).toMatchObject({
      approvals: [{ by: 'dave' }],
      notCounted: [{ by: 'bob', reason: expect.stringContaining('where the plan was another one') }],
    });
  });

  test('are narrowed by the plan', async () => {
    at.push(one, { 'plans/one.yml': planText({ lonely: '1.0.0' }, { approvers: ['carol'] }) });
    approve('bob');
    approve('carol');
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report.approvals?.approvals.map(({ by }) => by)).toEqual(['carol']);
  });

  test('are judged without writing anything', async () => {
    const { pullRequests } = await at.evaluate(undefined, { dryRun: true });
    expect(pullRequests[0]?.report.approvals).toMatchObject({ missing: 2 });
    expect(writes()).toEqual([]);
  });
});

describe('the override of a freeze that a plan asks for', () => {
  const freeze = [{ from: '2026-11-18', to: '2026-11-25', reason: 'audit' }];
  const frozen = async () => {
    const { pullRequests } = await at.evaluate();
    const report = pullRequests[0]?.report;
    expect(report).toMatchObject({ verdict: 'pass', approvals: null });
    return (report?.problems ?? []).filter(({ code }) => code === 'frozen').map(({ message }) => message);
  };

  beforeEach(() => {
    at.world.configure({ qa: { windows: { freeze }, 'override-approvers': ['dave'] } });
    const override = { freeze: 'it cannot wait' };
    at.push(one, { 'plans/one.yml': planText({ lonely: '1.0.0' }, { override }) });
  });

  test('is told to be approved by nobody, and by whom it could be; then by whom it is', async () => {
    const asks = 'the plan asks to override the freeze';
    const freezes = expect.stringContaining("'qa' is frozen");
    const nobody = `${asks}: nobody has approved that yet; ask for a review from dave`;
    expect(await frozen()).toEqual([nobody, freezes]);
    approve('dave');
    expect(await frozen()).toEqual([
      'the plan overrides the freeze: dave has approved that, so it need not wait for the end of that',
    ]);
    expect(comment()).toContain('dave has approved that');
    expect(comment()).not.toContain('waits until');
  });

  test('tells what else the plan waits for once it is approved', async () => {
    const allow = [{ days: ['sun'], from: '09:00', to: '10:00' }];
    at.world.configure({ qa: { windows: { freeze, allow }, 'override-approvers': ['dave'] } });
    approve('dave');
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report.problems).toMatchObject([
      { code: 'frozen', message: expect.stringContaining('dave has approved that') },
      { code: 'outside-window', message: expect.stringContaining('waits until 2026-11-22 09:00') },
    ]);
  });

  test('is told once where nobody may approve it', async () => {
    at.world.configure({ qa: { windows: { freeze } } });
    expect(await frozen()).toEqual([expect.stringContaining('override-approvers')]);
  });

  test('is no matter as long as there is no freeze', async () => {
    at.world.configure({ qa: { 'override-approvers': ['dave'] } });
    expect(await frozen()).toEqual([]);
  });
});

describe('approvals are no matter', () => {
  const contributors = () =>
    at.forge.calls.flatMap(({ method, input: [questions] }) =>
      method === 'publications' ? [questions] : [],
    );

  test('where the environment requires none', async () => {
    at.world.configure({});
    approve('bob');
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report).toMatchObject({ problems: [], approvals: null });
    expect(contributors()).toEqual([[expect.objectContaining({ contributors: false })]]);
    expect(at.reviewers.calls).toEqual([]);
  });

  test('of a plan that cannot be read', async () => {
    at.push(one, { 'plans/one.yml': 'a: [' });
    approve('bob');
    const { pullRequests } = await at.evaluate();
    expect(pullRequests[0]?.report.approvals).toBeNull();
    expect(pullRequests[0]?.report.problems.map(({ code }) => code)).not.toContain('approval-missing');
  });
});
