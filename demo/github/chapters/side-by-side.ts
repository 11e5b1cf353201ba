import { hasBegun } from '../../../sandbox/stage/deployment-site.ts';
import { type GitHubStory, openPlan } from '../story.ts';

/** Plans that do not touch each other run at once, those that do wait for each other; nobody waits with a machine. */
export async function sideBySide(story: GitHubStory): Promise<void> {
  const { page, outcomes, sandbox, site, merge, record } = story;
  page.chapter('Side by side');
  const plans = [
    await openPlan(story, '54-ledger', { ledger: '2.1.0' }),
    await openPlan(story, '55-payments', { payments: '2.4.0' }),
    await openPlan(story, '56-audit', { audit: '1.2.0' }),
  ];
  site.hold('ledger');
  page.typed('all three are merged at once');
  for (const plan of plans) await merge(plan);
  await sandbox.actions.until(() => hasEnded(story, '56-audit'));
  outcomes.check('audit has nothing to do with the others', hasEnded(story, '56-audit'), true);
  await sandbox.actions.until(() => hasBegun(site, 'ledger'));
  const { status, waitingFor } = await record('qa/55-payments');
  const reasons = waitingFor.map(({ plan, reason }) => `${plan} ${reason}`);
  outcomes.check(
    'payments waits for ledger, which it references',
    [status, ...reasons],
    ['waiting', 'qa/54-ledger reference'],
  );
  site.release('ledger');
  await sandbox.actions.idle();
  outcomes.check('and was started by its end', (await record('qa/55-payments')).status, 'finished');
}

function hasEnded({ site }: GitHubStory, plan: string): boolean {
  return site.deeds.some((deed) => deed.step === 'end' && deed.plan === plan);
}
