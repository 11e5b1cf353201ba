import { part, parts } from '../outcomes.ts';
import { mergePlan, record, type Story } from '../story.ts';

/** The finished plan in the next environment. */
export async function promote(story: Story): Promise<void> {
  const { page, terminal, outcomes } = story;
  page.chapter('A reuse in the next environment');
  page.say('What has proven itself in qa goes to production: the same versions, the same commits.');
  const reused = await terminal.type('deployment-plans reuse qa/41-ledger --target production');
  outcomes.check('the reuse is written', reused, 0);
  await mergePlan(story, 'production', '41-ledger');
  outcomes.check('it finishes', await terminal.type('deployment-plans execute --environment production'), 0);
  const shown = await terminal.askJson('deployment-plans show production/41-ledger --json');
  outcomes.check('it knows where it came from', part(shown, 'origin', 'plan'), '41-ledger');
  const inQa = await record(story, 'runs/qa/41-ledger.json');
  outcomes.check(
    'production has the commits of qa',
    parts(part(shown, 'run', 'operations'), 'commit'),
    parts(part(inQa, 'operations'), 'commit'),
  );

  page.say('What qa has never had, production does not get.');
  const refused = await terminal.askJson(
    'deployment-plans new --target production --name 45-payments payments@2.4.0 --json',
  );
  outcomes.check('payments 2.4.0 is refused', parts(part(refused, 'problems'), 'code'), [
    'version-not-in-source',
  ]);
}
