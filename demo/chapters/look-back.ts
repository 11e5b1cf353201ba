import { deployAllPlans, type Story, statuses } from '../story.ts';

/** Everything that happened, and that nothing is left of it. */
export async function lookBack(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.chapter('What happened');
  outcomes.check('the list is shown', await terminal.type('deployment-plans list'), 0);
  const [relaunch, first] = await deployAllPlans(story);
  outcomes.check('every plan has its place in it', await statuses(story), {
    'qa/41-ledger': 'finished',
    'qa/42-audit': 'finished',
    'qa/43-orders': 'finished',
    'qa/44-reports': 'aborted',
    'qa/44-reports-backout-1': 'open',
    'qa/44-reports-retry-1': 'finished',
    'production/41-ledger': 'finished',
    'qa/46-payments': 'aborted',
    'qa/47-release': 'aborted',
    'staging/48-staging': 'finished-with-warnings',
    'qa/49-audit': 'aborted',
    [`qa/${first}`]: 'aborted',
    [`qa/${relaunch}`]: 'finished',
  });
  await terminal.type('deployment-plans show qa/44-reports');
  const active = await terminal.ask('git ls-tree -r --name-only deployment-records active');
  outcomes.check('no run holds anything any more', active, '');
}
