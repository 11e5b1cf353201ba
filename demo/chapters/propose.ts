import { part, parts } from '../outcomes.ts';
import type { Story } from '../story.ts';

const withMistakes = `source: development
target: qa
applications:
  reports: 3.9.0
  paymets: 2.3.0
  orders: 1.7.0
`;

const unreadable = `source: development
target: qa
applications:
  reports: 3.1
notse: first with refunds
`;

/** A good plan, and two that are not. */
export async function propose(story: Story): Promise<void> {
  await goodPlan(story);
  await plansWithMistakes(story);
}

async function goodPlan({ page, terminal, outcomes }: Story): Promise<void> {
  page.chapter('A plan');
  page.say(
    'Alice wants ledger and payments in qa. Without a version she gets the latest one, its commit pinned.',
  );
  const made = await terminal.type('deployment-plans new --target qa --name 41-ledger ledger payments@2.3.0');
  outcomes.check('the plan is written on a branch of its own', made, 0);
  await terminal.type('git show plan/qa/41-ledger:plans/41-ledger.yml | head -n 10');
  const judged = await terminal.type('deployment-plans validate plan/qa/41-ledger');
  outcomes.check('the plan passes', judged, 0);
  const validation = await terminal.askJson('deployment-plans validate plan/qa/41-ledger --json');
  outcomes.check('it knows what it replaces', parts(part(validation, 'operations'), 'from'), [
    '2.0.0',
    '2.2.0',
  ]);
}

async function plansWithMistakes({ page, terminal, outcomes, write }: Story): Promise<void> {
  page.chapter('A plan with mistakes');
  page.say(
    'Bob writes his by hand. All that is wrong is said at once, with the line, and so is what it is tied to.',
  );
  write('bobs-plan.yml', withMistakes);
  const line = 'deployment-plans validate --file bobs-plan.yml --target qa';
  outcomes.check('the plan fails', await terminal.type(line), 1);
  const places = placesOf(await terminal.askJson(`${line} --json`));
  outcomes.check('everything has its code and line', places, [
    'conflict-reference at line 3',
    'tag-not-found at line 4',
    'unknown-application at line 5',
    'already-deployed at line 6',
  ]);

  page.say('What cannot be read as a plan is not judged any further.');
  write('bobs-plan.yml', unreadable);
  outcomes.check('the plan fails', await terminal.type(line), 1);
  const slips = placesOf(await terminal.askJson(`${line} --json`));
  outcomes.check('both slips are found', slips, ['schema at line 4', 'schema at line 5']);
  await terminal.ask('rm bobs-plan.yml');
}

/** `<code> at line <line>` of each problem. */
function placesOf(validation: unknown): string[] {
  const problems = part(validation, 'problems');
  const lines = parts(problems, 'line');
  return parts(problems, 'code').map((code, index) => `${code} at line ${lines[index]}`);
}
