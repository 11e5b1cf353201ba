import { part } from '../outcomes.ts';
import { deployAllPlans, mergePlan, type Story } from '../story.ts';

const line = 'deployment-plans deploy-all qa';

/** An environment gets a new platform, and a plan brings everything there that was built for it. */
export async function deployAll(story: Story): Promise<void> {
  await bringUpToDate(story);
  await rehearse(story);
  await carryOut(story);
}

async function bringUpToDate({ page, terminal, outcomes, repositoryOf }: Story): Promise<void> {
  page.chapter('Deploy All');
  page.say('qa gets a new platform. Builds leave a note on the commit of each version that they were for.');
  const changed = 'sed -i.before s/11.18/11.19/ .github/deployment-plans.yml && rm .github/*.before';
  await terminal.type(`${changed} && git commit -q -a -m 'Bring qa to platform 11.19'`);
  const note = (application: string, version: string, word: string) =>
    `git -C '${repositoryOf(application)}' notes --ref=builds-11.19 add -m ${word} 'v${version}^{commit}'`;
  await terminal.type(note('orders', '2.0.0', 'failed'));
  const built = { orders: '1.9.0', ledger: '2.2.0', payments: '2.5.0', audit: '1.3.0', reports: '3.2.0' };
  for (const [application, version] of Object.entries(built))
    await terminal.ask(note(application, version, 'success'));
  await terminal.type('deployment-plans list --environment qa --status open');
  const listed = await terminal.ask('deployment-plans list');
  const standing = 'qa: 6 of 6 applications still on 11.18';
  outcomes.check('the list notices who is behind', listed.includes(standing), true);
}

async function rehearse({ page, terminal, outcomes }: Story): Promise<void> {
  page.say('Nothing is written before somebody has seen what it would be.');
  outcomes.check('it is rehearsed', await terminal.type(`${line} --dry-run`), 0);
  const rehearsed = await terminal.askJson(`${line} --dry-run --json`);
  const wanted = Object.entries(Object(part(rehearsed, 'applications')));
  outcomes.check('producers come first, and each gets what was built', wanted, [
    ['ledger', '2.2.0'],
    ['audit', '1.3.0'],
    ['payments', '2.5.0'],
    ['orders', 'redeploy'],
    ['reports', '3.2.0'],
  ]);
  const without = part(rehearsed, 'leftOut', 'no-build', 0, 'application');
  outcomes.check('alerts has no build, and is told apart', without, 'alerts');
  const branches = await terminal.ask("git branch --list 'plan/*deploy-all*'");
  outcomes.check('no branch was made', branches, '');
}

async function carryOut(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.say('It is a plan like every other, merged when people want it. This time orders fails.');
  outcomes.check('the plan is written', await terminal.type(line), 0);
  const [plan = ''] = await deployAllPlans(story);
  await mergePlan(story, 'qa', plan);
  stage.break('orders');
  const executed = await terminal.type(`deployment-plans execute --environment qa --plan ${plan}`);
  stage.repair('orders');
  outcomes.check('the run is aborted', executed, 3);
  const shown = await terminal.askJson(`deployment-plans show qa/${plan} --json`);
  const became = ['succeeded', 'failed', 'skipped'].map((state) => part(shown, 'deployAll', state));
  outcomes.check('what does not need orders went on, and what does was left', became, [
    ['ledger', 'audit', 'payments'],
    ['orders'],
    ['reports'],
  ]);
}
