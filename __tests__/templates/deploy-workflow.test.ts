import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseWorkflow } from '../../src/codec/workflow.ts';
import { judgeOperationWorkflow } from '../../src/domain/workflows/judge-operation-workflow.ts';
import { operationInputs, stageInput } from '../../src/domain/workflows/operation-inputs.ts';
import { at, keysOf, listAt, textAt } from '../support/json.ts';
import { workflowsOf } from './workflow-files.ts';

const [deploy] = workflowsOf('main').filter(({ name }) => name.endsWith('/deploy.yml'));
if (deploy === undefined) throw new Error('there is no workflow deploy.yml');
const { content, text } = deploy;
const taken = [...operationInputs, stageInput];
const job = at(content, 'jobs', 'deploy');
const [checkout, script] = listAt(job, 'steps');

describe('the workflow that carries out operations', () => {
  test('is one that check and the doctor find nothing wrong with', () => {
    const workflow = parseWorkflow(text);
    expect(workflow && judgeOperationWorkflow(workflow, { staged: true })).toEqual([]);
  });

  test('takes text alone, and needs nothing that may be empty', () => {
    const inputs = at(content, 'on', 'workflow_dispatch', 'inputs');
    expect(keysOf(inputs).sort()).toEqual([...taken].sort());
    expect(new Set(taken.map((input) => at(inputs, input, 'type')))).toEqual(new Set(['string']));
    const optional = taken.filter((input) => at(inputs, input, 'required') !== true);
    expect(optional).toEqual(['from-version', 'modules', 'settings', 'stage']);
  });

  test('has one job that may read, and passes every input as a variable', () => {
    expect(keysOf(at(content, 'jobs'))).toEqual(['deploy']);
    expect(at(job, 'permissions')).toEqual({ contents: 'read' });
    expect(at(checkout, 'with')).toEqual({ 'persist-credentials': false });
    const passed = keysOf(at(script, 'env')).map((name) => textAt(script, 'env', name));
    expect(passed.sort()).toEqual(taken.map((input) => `\${{ inputs.${input} }}`).sort());
  });

  test('never cuts off what is under way, nor lets it be dropped', () => {
    expect(at(content, 'concurrency')).toEqual({
      group: `deploy \${{ inputs.environment }}/\${{ inputs.application }}`,
      queue: 'max',
      'cancel-in-progress': false,
    });
  });
});

describe('its script', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'deploy-'));
    cpSync(new URL('../../templates/main', import.meta.url), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const names = keysOf(at(script, 'env')).filter((name) => name !== 'SETTINGS');
  const env = {
    ...Object.fromEntries(names.map((name) => [name, name.toLowerCase()])),
    PATH: process.env.PATH,
    SETTINGS: '{"shop":{"greeting":"it\'s $(date) \\n %s"}}',
  };
  const run = () => {
    const command = textAt(script, 'run').split(' ');
    return execFileSync(command[0] ?? '', command.slice(1), {
      cwd: folder,
      env: { ...env, RUNNER_TEMP: folder },
      encoding: 'utf8',
    });
  };

  test('runs the example as it stands', () => {
    expect(run()).toContain('nothing was deployed: deploy/deploy.sh is still the example');
  });

  test('hands the settings over as a file that only its owner reads and that is removed', () => {
    const example = `cat "$DEPLOYMENT_SETTINGS"\nls -l "$DEPLOYMENT_SETTINGS" | cut -c 1-10\necho "\${SETTINGS-gone}"\n`;
    writeFileSync(join(folder, 'deploy', 'deploy.sh'), example);
    expect(run()).toBe(`${env.SETTINGS}-rw-------\ngone\n`);
    expect(readdirSync(folder).filter((name) => name.startsWith('settings'))).toEqual([]);
  });

  test('fails when the deployment does', () => {
    writeFileSync(join(folder, 'deploy', 'deploy.sh'), 'exit 3\n');
    expect(run).toThrow(expect.objectContaining({ status: 3 }));
    expect(readdirSync(folder).filter((name) => name.startsWith('settings'))).toEqual([]);
  });
});
