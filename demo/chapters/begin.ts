import { part } from '../outcomes.ts';
import { record, type Story } from '../story.ts';
import { writeReleaseFiles } from '../world.ts';

/** A release repository for three environments and five applications, some of them deployed already. */
export async function begin(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.chapter('A release repository');
  page.say('A repository with main for the configuration, and one branch for each environment.');
  outcomes.check('the repository is made', await terminal.type('deployment-plans init'), 0);

  page.say(
    'The examples on main make way for six applications: ledger, payments, orders, audit, reports, alerts.',
  );
  writeReleaseFiles(story);
  await terminal.type("git add -A && git commit -q -m 'Configure our applications'");
  outcomes.check('configuration and catalog are right', await terminal.type('deployment-plans check'), 0);

  page.say('qa has had all but alerts for long. The records begin with what is there.');
  const versions = 'ledger@2.0.0 payments@2.2.0 orders@1.7.0 audit@1.0.0 reports@3.0.0';
  outcomes.check('qa is adopted', await terminal.type(`deployment-plans adopt qa ${versions}`), 0);
  const ledger = await record(story, 'environments/qa/ledger.json');
  outcomes.check('the records say that qa has ledger 2.0.0', part(ledger, 'version'), '2.0.0');
}
