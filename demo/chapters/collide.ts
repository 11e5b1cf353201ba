import { part, parts } from '../outcomes.ts';
import type { Story } from '../story.ts';

/** Two open plans for the same application, and one that is tied to another by references. */
export async function collide({ page, terminal, outcomes }: Story): Promise<void> {
  page.chapter('Two plans that collide');
  page.say('Bob wants ledger too. Two plans for one application cannot both be merged as they are.');
  await terminal.type('deployment-plans new --target qa --name 42-audit audit@1.1.0 ledger@2.1.0');
  outcomes.check(
    'the younger plan fails',
    await terminal.type('deployment-plans validate plan/qa/42-audit'),
    1,
  );
  const younger = await terminal.askJson('deployment-plans validate plan/qa/42-audit --json');
  const others = parts(part(younger, 'problems'), 'plan');
  outcomes.check('because of the older one', others.includes('qa/41-ledger'), true);
  const older = await terminal.askJson('deployment-plans validate plan/qa/41-ledger --json');
  outcomes.check('the older one passes', part(older, 'verdict'), 'pass');
  const told = parts(part(older, 'problems'), 'severity');
  outcomes.check('and is told', told.includes('notice'), true);

  page.say('Bob leaves ledger to Alice.');
  await terminal.type(
    "git switch -q plan/qa/42-audit && sed -i.before '/ledger:/d' plans/42-audit.yml && rm plans/*.before",
  );
  await terminal.type("git commit -q -a -m 'Leave ledger to 41-ledger'");
  outcomes.check('his plan passes now', await terminal.type('deployment-plans validate'), 0);
  await terminal.ask('git switch -q main');

  page.say('orders uses payments. Such plans may both be merged; whoever reviews them is told.');
  await terminal.type('deployment-plans new --target qa --name 43-orders orders@1.8.0');
  const tied = await terminal.askJson('deployment-plans validate plan/qa/43-orders --json');
  outcomes.check('the plan passes', part(tied, 'verdict'), 'pass');
  const codes = parts(part(tied, 'problems'), 'code');
  outcomes.check('with a warning', codes.includes('conflict-reference'), true);
}
