import { describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/codec/workflow.ts';

const jobs = 'jobs: { a: { steps: [{ run: "true" }] } }';

describe('a workflow', () => {
  test.each([
    ['on: push', ['push']],
    ['on: [push, workflow_dispatch]', ['push', 'workflow_dispatch']],
    ['on: { push: { branches: [main] }, schedule: [{ cron: "0 0 * * *" }] }', ['push', 'schedule']],
  ])('is started as %s says', (on, triggers) => {
    expect(parseWorkflow(`${on}\n${jobs}`)).toMatchObject({ triggers, follows: [], name: null });
  });

  test.each([
    ['workflows: signal', ['signal']],
    ['workflows: [signal, ci]', ['signal', 'ci']],
    ['types: [completed]', []],
  ])('follows as workflow_run says with %s', (text, follows) => {
    expect(parseWorkflow(`on: { workflow_run: { ${text} } }\n${jobs}`)).toMatchObject({ follows });
  });

  test.each([
    ['', '', 'default'],
    ['permissions: {}', '', new Map()],
    ['permissions:', '', new Map()],
    ['permissions: read-all', '', 'read-all'],
    ['permissions: write-all', 'permissions: {},', new Map()],
    ['permissions: {}', 'permissions: { contents: read },', new Map([['contents', 'read']])],
  ])('with %s and in its job %s grants what it says', (top, inner, rights) => {
    const text = `on: push\n${top}\njobs: { a: { ${inner} steps: [] } }`;
    expect(parseWorkflow(text)?.jobs.map((job) => job.rights)).toEqual([rights]);
  });

  test('says what its jobs use, as steps and as a whole', () => {
    const text = `
name: plans
on: push
jobs:
  a:
    environment: { name: keys, deployment: false }
    steps:
      - uses: acme/action@v1
      - run: echo "\${{ github.event.pull_request.title }}"
  b:
    needs: a
    if: always()
    environment: production
    uses: acme/workflows/.github/workflows/deploy.yml@v2
`;
    expect(parseWorkflow(text)).toEqual({
      name: 'plans',
      runName: null,
      dispatch: null,
      triggers: ['push'],
      follows: [],
      hasExpressions: true,
      jobs: [
        {
          rights: 'default',
          needs: [],
          condition: null,
          environment: 'keys',
          uses: ['acme/action@v1'],
          expressionsInScripts: true,
        },
        {
          rights: 'default',
          needs: ['a'],
          condition: 'always()',
          environment: 'production',
          uses: ['acme/workflows/.github/workflows/deploy.yml@v2'],
          expressionsInScripts: false,
        },
      ],
    });
  });

  test.each([
    ['on: workflow_dispatch', { known: [], required: [] }],
    ['on: [push, workflow_dispatch]', { known: [], required: [] }],
    ['on: { workflow_dispatch: }', { known: [], required: [] }],
    ['on: { workflow_dispatch: { inputs: } }', { known: [], required: [] }],
    [
      'on: { workflow_dispatch: { inputs: { a: , b: { required: true }, c: { required: true, default: x } } } }',
      { known: ['a', 'b', 'c'], required: ['b'] },
    ],
    ['on: { workflow_dispatch: { inputs: [a] } }', { known: [], required: [] }],
    ['on: push', null],
  ])('may be told what %s says', (on, dispatch) => {
    expect(parseWorkflow(`${on}\n${jobs}`)).toMatchObject({ dispatch });
  });

  test.each([
    ['needs: [b, c]', ['b', 'c']],
    ['needs: b', ['b']],
  ])('has jobs that wait for others: %s', (line, needs) => {
    expect(parseWorkflow(`on: push\njobs: { a: { ${line} } }`)?.jobs).toMatchObject([{ needs }]);
  });

  test('says what its runs are called, with its expressions', () => {
    const runName = `deploy [\${{ inputs.key }}]`;
    expect(parseWorkflow(`run-name: "${runName}"\non: push\n${jobs}`)).toMatchObject({ runName });
  });

  test.each([
    [`env: { A: "\${{ secrets.KEY }}" }`, true],
    [`name: "on \${{ github.ref }}"`, true],
    ['env: { A: "no secrets here" }', false],
  ])('with %s has expressions: %s', (line, hasExpressions) => {
    const text = `# not \${{ this }}\non: push\njobs: { a: { ${line}, steps: [] } }`;
    expect(parseWorkflow(text)).toMatchObject({ hasExpressions });
  });
});

test.each([
  ['nothing', ''],
  ['text', 'hello'],
  ['broken YAML', 'on: [push'],
  ['no events', jobs],
  ['no jobs', 'on: push'],
  ['jobs as a list', 'on: push\njobs: []'],
  ['rights that are none', `on: push\npermissions: everything\n${jobs}`],
])('%s is no workflow', (_, text) => {
  expect(parseWorkflow(text)).toBeUndefined();
});
