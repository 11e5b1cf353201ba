import { part, parts } from '../outcomes.ts';
import { editPlan, mergePlan, record, release, type Story } from '../story.ts';

/** What a person sees at one look. */
const most = { lines: 40, columns: 100 };

/** A run that fails in the middle and takes back what it has done, and what it tells afterwards. */
export async function undo(story: Story): Promise<void> {
  await failAndGoBack(story);
  await tell(story);
}

async function failAndGoBack(story: Story): Promise<void> {
  const { page, terminal, outcomes, stage } = story;
  page.chapter('A run that goes back');
  page.say(
    'New versions, and a plan that is to be taken back by itself when it does not come to a good end.',
  );
  await release(story, ['ledger@2.2.0', 'payments@2.5.0', 'orders@2.0.0', 'reports@3.2.0']);
  const wanted = 'alerts ledger payments orders reports';
  await terminal.type(`deployment-plans new --target qa --name 47-release ${wanted}`);
  await editPlan(story, 'plan/qa/47-release', ['s/strategy:.*/strategy: automatic/']);
  await mergePlan(story, 'qa', '47-release');
  stage.break('orders');
  const executed = await terminal.type('deployment-plans execute --environment qa --plan 47-release');
  stage.repair('orders');
  outcomes.check('orders fails, and the run is aborted', executed, 3);
  const backouts = stage.journal().filter((line) => /^start qa\/47-release .* \(backout\)$/.test(line));
  outcomes.check('what was deployed goes back, the last one first', backouts, [
    'start qa/47-release orders (backout)',
    'start qa/47-release payments (backout)',
    'start qa/47-release ledger (backout)',
  ]);
  const run = await record(story, 'runs/qa/47-release.json');
  outcomes.check(
    'each is recorded; alerts, which was not there before, is left',
    parts(part(run, 'operations'), 'state'),
    ['succeeded', 'backed-out', 'backed-out', 'backed-out', 'skipped'],
  );
  const ledger = await record(story, 'environments/qa/ledger.json');
  outcomes.check(
    'qa has ledger 2.1.0 again, for certain',
    [part(ledger, 'version'), part(ledger, 'uncertain')],
    ['2.1.0', false],
  );
}

async function tell({ page, terminal, outcomes }: Story): Promise<void> {
  page.say('Whoever comes later reads the whole story at one look.');
  const line = 'deployment-plans show qa/47-release';
  await terminal.type(line);
  const lines = (await terminal.ask(line)).split('\n');
  outcomes.check(`it has at most ${most.lines} lines`, lines.length <= most.lines, true);
  const wide = lines.filter((it) => it.length > most.columns);
  outcomes.check(`of at most ${most.columns} columns`, wide, []);
  const told = [
    /^Cause +orders: "sh" exited with 1/,
    /^Backout +automatic: 3 of 4 backed out, 1 left$/,
    /^alerts .*left as it is/,
    /^payments +2\.4\.0 → 2\.5\.0 .* backed out .*back at 2\.4\.0/,
    /^reports .* skipped /,
    /^Next +deployment-plans retry qa\/47-release$/,
  ];
  outcomes.check(
    'with the cause, each operation, its backout, and the next step',
    told.filter((it) => !lines.some((text) => it.test(text))).map(String),
    [],
  );
}
