import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { fixPlan } from '../../../src/usecases/fixing/fix-plan.ts';
import { openPlansNow } from '../../../src/usecases/pull-requests/open-pull-requests.ts';
import { revisableOnPullRequest } from '../../../src/usecases/pull-requests/revisable-pull-request.ts';
import { environmentPullRequests } from '../../../src/usecases/pull-requests/snapshot.ts';
import { refreshOpenPlan } from '../../../src/usecases/refreshing/refresh-open-plan.ts';
import type { MemoryPullRequest } from '../../support/memory/memory-pull-request.ts';
import { planText } from '../../support/memory-world.ts';
import { createPullRequestWorld, type PullRequestWorld } from '../../support/pull-request-world.ts';

/** `shop` needs `ledger`, which is not in `qa`. */
let at: PullRequestWorld;
beforeEach(async () => {
  at = await createPullRequestWorld();
  const modules = { 'shop-api': { references: { 'ledger-api': '*' } } };
  const files = { 'catalog/shop.yml': stringify({ application: 'shop', repository: 'acme/shop', modules }) };
  at.world.store.commit({ branch: 'main', files });
});

const lacking = { 'plans/one.yml': planText({ shop: '2.0.0' }) };

async function reader(wanted: string) {
  return revisableOnPullRequest(at.ports, await environmentPullRequests(at.forge), wanted);
}

const portsNow = () => ({ ...at.ports, readOpenPlans: openPlansNow(at.ports) });

async function fix(wanted: string) {
  return fixPlan(portsNow(), await at.world.trusted(), await reader(wanted));
}

/** What stands at the tip of a pull request's branch. */
async function textOf({ branch }: MemoryPullRequest): Promise<string> {
  const { repository } = at.ports;
  const tip = (await repository.branches(branch)).get(branch) ?? '';
  const file = (await repository.read(tip, ['plans/one.yml'])).get('plans/one.yml');
  return new TextDecoder().decode(file?.bytes ?? undefined);
}

describe('the plan of a pull request', () => {
  test.each(['1', '#1', 'qa/one'])(
    'is fixed on its branch, whatever that is called, by %s',
    async (wanted) => {
      const pullRequest = await at.propose(lacking);
      expect(await fix(wanted)).toMatchObject({ made: true, changes: [{ application: 'ledger' }] });
      expect(await textOf(pullRequest)).toContain('  ledger: { version: 3.0.0, commit: ');
    },
  );

  test('is refreshed there', async () => {
    const pullRequest = await at.propose({ 'plans/one.yml': planText({ lonely: '2.0.0' }) });
    at.world.sources.repositories.get('acme/lonely')?.delete('v2.0.0');
    const answer = await refreshOpenPlan(portsNow(), await at.world.trusted(), await reader('1'));
    expect(answer).toMatchObject({ plan: 'one', branch: 'topic-1', adjusted: [{ to: '3.0.0' }] });
    expect(await textOf(pullRequest)).toContain('lonely: { version: 3.0.0, commit: ');
  });

  test('in a fork is judged, and not written', async () => {
    const pullRequest = await at.propose(lacking, { fork: true });
    const refusal = { kind: 'wrong', message: expect.stringContaining('#1 proposes a branch of a fork') };
    await expect(fix('1')).rejects.toMatchObject(refusal);
    expect(await textOf(pullRequest)).toBe(lacking['plans/one.yml']);
  });

  test('in a fork that passes needs no writing', async () => {
    await at.propose({ 'plans/one.yml': planText({ lonely: '2.0.0' }) }, { fork: true });
    expect(await fix('1')).toMatchObject({ made: false, validation: { verdict: 'pass' } });
  });

  test('is read again when somebody has pushed meanwhile', async () => {
    const pullRequest = await at.propose(lacking);
    let pushed = false;
    at.world.store.meddle(({ branch }) => {
      if (branch === pullRequest.branch && !pushed) {
        pushed = true;
        at.push(pullRequest, { 'plans/one.yml': planText({ shop: '3.0.0' }) });
      }
      return 'none';
    });
    expect(await fix('1')).toMatchObject({ made: true });
    expect(await textOf(pullRequest)).toContain('  shop: 3.0.0\n  ledger: ');
  });

  test('is gone when the pull request was closed meanwhile', async () => {
    const pullRequest = await at.propose(lacking);
    at.world.store.meddle(() => {
      pullRequest.open = false;
      return 'moved';
    });
    await expect(fix('1')).rejects.toMatchObject({ kind: 'wrong' });
  });
});

describe('the comment on a plan that lacks something', () => {
  const commentOn = ({ comments }: MemoryPullRequest) => comments[0]?.body ?? '';

  test('says with which lines it would pass', async () => {
    const pullRequest = await at.propose(lacking);
    await at.evaluate();
    expect(at.verdict(pullRequest)).toBe('failure');
    expect(commentOn(pullRequest)).toContain('```yaml\napplications:\n  ledger: 3.0.0\n```');
    expect(commentOn(pullRequest)).toContain('deployment-plans validate --fix qa/one --github acme/releases');
  });

  test.each([
    { what: 'it passes', text: planText({ lonely: '2.0.0' }) },
    { what: 'something else is wrong with it', text: planText({ shop: '2.0.0', lonely: '9.0.0' }) },
  ])('suggests nothing when $what', async ({ text }) => {
    const pullRequest = await at.propose({ 'plans/one.yml': text });
    await at.evaluate();
    expect(commentOn(pullRequest)).not.toContain('Suggestion');
  });

  test('suggests nothing when what it lacks cannot be asked', async () => {
    const pullRequest = await at.propose(lacking);
    at.world.sources.repositories.delete('acme/ledger');
    await at.evaluate();
    expect(at.verdict(pullRequest)).toBe('failure');
    expect(commentOn(pullRequest)).not.toContain('Suggestion');
  });
});
