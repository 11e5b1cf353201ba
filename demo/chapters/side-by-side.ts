import { part } from '../outcomes.ts';
import { mergePlan, record, type Story, statuses } from '../story.ts';

/** Three merged plans: two run at the same time, one waits for what it is tied to. */
export async function sideBySide(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('Two plans side by side, and one that waits');
  for (const plan of ['41-ledger', '42-audit', '43-orders']) await mergePlan(story, 'qa', plan);

  page.say('The scripts of ledger and audit each wait for the start of the other, and payments is held.');
  stage.meet('ledger', 'audit');
  stage.hold('payments');
  const execution = terminal.begin('deployment-plans execute --environment qa');
  await stage.noted('end qa/42-audit audit');
  await stage.noted('start qa/41-ledger payments');
  await execution.says('qa/42-audit: finished');
  await terminal.type('deployment-plans list --environment qa');
  const now = await statuses(story);
  outcomes.check(
    '41-ledger runs, while 43-orders waits for it',
    [now['qa/41-ledger'], now['qa/43-orders']],
    ['running', 'waiting'],
  );
  const waits = part(
    await terminal.askJson('deployment-plans show qa/43-orders --json'),
    'run',
    'waitingFor',
    0,
  );
  outcomes.check(
    'because of references',
    [part(waits, 'plan'), part(waits, 'reason')],
    ['qa/41-ledger', 'reference'],
  );

  stage.release('payments');
  outcomes.check('the execution ends well', await execution.ended, 0);
  await checkOrder(story);
  const orders = await record(story, 'environments/qa/orders.json');
  outcomes.check('the records say that qa has orders 1.8.0', part(orders, 'version'), '1.8.0');
}

async function checkOrder({ outcomes, stage }: Story): Promise<void> {
  const journal = stage.journal();
  const place = (line: string) => journal.indexOf(line);
  const before = (one: string, other: string) => place(one) >= 0 && place(one) < place(other);
  outcomes.check(
    'ledger and audit ran at the same time, in two plans',
    before('start qa/41-ledger ledger', 'end qa/42-audit audit') &&
      before('start qa/42-audit audit', 'end qa/41-ledger ledger'),
    true,
  );
  outcomes.check(
    'payments started after ledger, which it uses, had ended',
    before('end qa/41-ledger ledger', 'start qa/41-ledger payments'),
    true,
  );
  outcomes.check(
    'orders started after payments had ended',
    before('end qa/41-ledger payments', 'start qa/43-orders orders'),
    true,
  );
}
