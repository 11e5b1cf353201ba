import { beforeAll, describe, expect, test } from '@jest/globals';
import { addSecret } from '../../../sandbox/operations/settings/add-secret.ts';
import { createEnvironment } from '../../../sandbox/operations/settings/create-environment.ts';
import { at } from '../../support/json.ts';
import {
  type ActionsWorld,
  actionFiles,
  conclusionsOf,
  createActionsWorld,
  expression,
  jobOf,
  workflowText,
} from './actions-world.ts';

let here: ActionsWorld;

beforeAll(async () => {
  here = await createActionsWorld();
  const { world, repository } = here;
  addSecret(world, repository, 'KEY', 'very-secret');
  repository.variables.set('PLACE', 'repository');
  const vault = createEnvironment(world, repository, { name: 'vault', branches: ['main'] });
  addSecret(world, vault, 'KEY', 'from-the-vault');
  vault.variables.set('PLACE', 'vault');
  createEnvironment(world, repository, { name: 'closed', branches: ['release/*'] });
});

async function ran(name: string, text: string, files: Readonly<Record<string, string>> = {}) {
  await here.commit({ [name]: text }, { files });
  const run = await here.dispatch(name);
  await here.sandbox.actions.idle();
  expect(here.sandbox.actions.problems).toEqual([]);
  return run;
}

/** A workflow that is started by hand, with what stands below its only job. */
function jobText(...lines: readonly string[]): string {
  const body = lines.map((line) => `    ${line}\n`).join('');
  return `on: workflow_dispatch\njobs:\n  job:\n    runs-on: ubuntu-24.04\n${body}`;
}

describe('a script', () => {
  test('runs on a machine of its own, and what it prints is the log', async () => {
    const run = await ran('hello', workflowText('workflow_dispatch', 'echo "Hello $GITHUB_ACTOR"'));
    expect(conclusionsOf(run)).toEqual(['job: success']);
    expect(jobOf(run).log).toEqual(['Hello alice']);
    expect(jobOf(run).steps.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Set up job', 'success'],
      ['Run echo "Hello $GITHUB_ACTOR"', 'success'],
    ]);
  });

  test('is told the name of its machine, by which the job is found', async () => {
    const run = await ran(
      'named',
      workflowText('workflow_dispatch', 'echo "$RUNNER_NAME $RUNNER_ENVIRONMENT"'),
    );
    const { body } = await here.call('GET', `/repos/acme/app/actions/runs/${run.id}/attempts/1/jobs`);
    const name = at(body, 'jobs', '0', 'runner_name');
    expect(jobOf(run).log).toEqual([`${name} github-hosted`]);
    const other = await ran('named-too', workflowText('workflow_dispatch', 'echo "$RUNNER_NAME"'));
    expect(jobOf(other).log).not.toEqual([name]);
  });

  test('ends the job when it fails, and only what is for failures still runs', async () => {
    const steps = ['- run: false', '- run: echo never', '- { run: echo failed, if: failure() }'];
    const run = await ran('failing', jobText('steps:', ...steps.map((step) => `  ${step}`)));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).log).toEqual(['##[error]Process completed with exit code 1.', 'failed']);
    expect(jobOf(run).steps.map(({ conclusion }) => conclusion)).toEqual([
      'success',
      'failure',
      'skipped',
      'success',
    ]);
  });

  test('may fail when that is foreseen', async () => {
    const first = '  - { id: a, run: "false", continue-on-error: true }';
    const second = `  - run: echo ${expression('steps.a.outcome')} ${expression('steps.a.conclusion')}`;
    const run = await ran('forgiving', jobText('steps:', first, second));
    expect(conclusionsOf(run)).toEqual(['job: success']);
    expect(jobOf(run).log.at(-1)).toBe('failure success');
  });

  test('hands on outputs and variables, between steps and jobs', async () => {
    const text = [
      'on: workflow_dispatch',
      'env: { A: workflow }',
      'jobs:',
      '  first:',
      '    runs-on: ubuntu-24.04',
      `    outputs: { word: "${expression('steps.say.outputs.word')}" }`,
      '    steps:',
      '      - id: say',
      '        run: |',
      '          echo "word=yes" >> "$GITHUB_OUTPUT"',
      '          echo "B=added" >> "$GITHUB_ENV"',
      '          echo "# Done" >> "$GITHUB_STEP_SUMMARY"',
      '      - run: echo "$A $B"',
      '  second:',
      '    runs-on: ubuntu-24.04',
      '    needs: first',
      '    steps:',
      `      - run: echo ${expression('needs.first.outputs.word')} ${expression('needs.first.result')}`,
    ];
    const run = await ran('handing', text.join('\n'));
    expect(jobOf(run, 'first').log).toEqual(['workflow added']);
    expect(jobOf(run, 'first').summary).toBe('# Done\n');
    expect(jobOf(run, 'second').log).toEqual(['yes success']);
  });

  test('does not begin when the job cannot be made ready', async () => {
    const env = `env: { A: "${expression("fromJSON('{')")}" }`;
    const run = await ran('unready', jobText(env, 'steps:', '  - run: echo never'));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).annotations).toHaveLength(1);
  });

  test.each([
    ['curl http://127.0.0.1/', "the sandbox does not run 'curl' in a script"],
    ['echo a; reboot', 'the sandbox runs one plain command a line, not: echo a; reboot'],
    ['echo a > /tmp/a', 'the sandbox runs one plain command a line, not: echo a > /tmp/a'],
  ])('is refused: %s', async (script, message) => {
    const run = await ran('refused', workflowText('workflow_dispatch', script));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).annotations).toMatchObject([{ level: 'failure', message }]);
  });
});

describe('an action', () => {
  const print = (text: string) => `console.log(${text});\n`;

  test('of the repository itself runs on Node 24 with its inputs, and its post at the end', async () => {
    const main = [
      "import { appendFileSync } from 'node:fs';",
      print("process.version.split('.')[0], process.env.INPUT_TEXT"),
      "appendFileSync(process.env.GITHUB_STATE, 'kept=state\\n');",
      'process.exitCode = 1;',
    ];
    const files = actionFiles('tiny', main.join('\n'), print('process.env.STATE_kept'));
    const run = await ran('own', jobText('steps:', '  - uses: ./tiny', '  - run: echo never'), files);
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).log).toEqual([
      'v24 workflow_dispatch',
      '##[error]Process completed with exit code 1.',
      'state',
    ]);
    expect(jobOf(run).steps.map(({ name }) => name)).toEqual([
      'Set up job',
      'Run ./tiny',
      'Run echo never',
      'Post Run ./tiny',
    ]);
  });

  test('sees nothing of this machine but what a runner has', async () => {
    const main = print(
      'Object.keys(process.env).filter((name) => !/^(GITHUB|RUNNER|INPUT)_/.test(name)).sort().join()',
    );
    const run = await ran('limited', jobText('steps:', '  - uses: ./limited'), actionFiles('limited', main));
    expect(jobOf(run).log).toEqual(['CI,HOME,LANG,PATH']);
  });

  test('says what is wrong, and what must not be seen', async () => {
    const main = [
      print("'::add-mask::hidden'"),
      print(`'::error file=a.yml,line=3,title=Wrong::a hidden%0Amistake'`),
      print("'::warning::careful'"),
      print('process.env.INPUT_TEXT'),
    ];
    const uses = ['  - uses: ./speaking', `    with: { text: "${expression('secrets.KEY')}" }`];
    const run = await ran('speaking', jobText('steps:', ...uses), actionFiles('speaking', main.join('')));
    expect(jobOf(run).log).toEqual(['##[error]a ***\nmistake', '##[warning]careful', '***']);
    const place = { path: 'a.yml', line: 3 };
    expect(jobOf(run).annotations).toEqual([
      { level: 'failure', message: 'a ***\nmistake', title: 'Wrong', ...place },
      { level: 'warning', message: 'careful', title: null, path: null, line: null },
    ]);
    const { body } = await here.call('GET', `/repos/acme/app/check-runs/${jobOf(run).id}/annotations`);
    expect(body).toMatchObject([{ path: 'a.yml', start_line: 3, annotation_level: 'failure' }, {}]);
  });

  test.each(['somebody/else@v1', `acme/app@${'0'.repeat(40)}`])('that cannot be found: %s', async (name) => {
    const run = await ran('missing', jobText('steps:', '  - run: echo never', `  - uses: ${name}`));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).log.join()).toContain(`Unable to resolve action \`${name}\``);
  });
});

describe('the token of a job', () => {
  const asking = [
    'const { GITHUB_API_URL, GITHUB_REPOSITORY, INPUT_TEXT } = process.env;',
    'for (const path of ["/contents/a.txt", "/actions/runs"]) {',
    '  const headers = { authorization: "Bearer " + INPUT_TEXT };',
    '  const answer = await fetch(GITHUB_API_URL + "/repos/" + GITHUB_REPOSITORY + path, { headers });',
    '  console.log(path, answer.status);',
    '}',
  ].join('\n');

  test('may do what the workflow says, as long as the job lasts', async () => {
    const uses = ['  - uses: ./asking', `    with: { text: "${expression('github.token')}" }`];
    const text = jobText('permissions: { actions: read }', 'steps:', ...uses);
    const run = await ran('asking', text, actionFiles('asking', asking));
    expect(jobOf(run).log).toEqual(['/contents/a.txt 403', '/actions/runs 200']);
    const tokens = [...here.world.tokens.values()].filter(({ kind }) => kind === 'workflow');
    expect(tokens.every(({ revoked }) => revoked)).toBe(true);
  });
});

describe('an environment', () => {
  const show = `  - run: echo ${expression('vars.PLACE')} ${expression("secrets.KEY == 'from-the-vault'")}`;

  test('gives its secrets and variables, and shows as a deployment', async () => {
    const run = await ran('guarded', jobText('environment: vault', 'steps:', show));
    expect(jobOf(run).log).toEqual(['vault true']);
    const { body } = await here.call('GET', '/repos/acme/app/deployments?environment=vault');
    expect(body).toMatchObject([{ environment: 'vault', creator: { login: 'github-actions[bot]' } }]);
  });

  test('shows as none when the workflow says so', async () => {
    const before = here.repository.deployments.size;
    await ran('silent', jobText('environment: { name: vault, deployment: false }', 'steps:', show));
    expect(here.repository.deployments.size).toBe(before);
  });

  test('is closed to other branches than its own', async () => {
    const run = await ran('shut-out', jobText('environment: closed', 'steps:', show));
    expect(conclusionsOf(run)).toEqual(['job: failure']);
    expect(jobOf(run).log.join()).toContain('Branch "main" is not allowed to deploy to closed');
  });
});
