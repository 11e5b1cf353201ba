import { expect, test } from '@jest/globals';
import { inputDefinition, inputNames } from '../../src/action/registry/inputs.ts';
import { guardedOperations } from '../../src/domain/guard/guarded-operation.ts';
import { at, keysOf, listAt } from '../support/json.ts';
import { workflowFiles, workflowsOf } from './workflow-files.ts';

const [guard, ...others] = workflowsOf('application');
const content = guard?.content;
const [step] = listAt(content, 'jobs', 'guard', 'steps');
const asked = ['environment', 'modules', 'operation', 'wait'];

test('is the one workflow for applications’ repositories, and in no release repository', () => {
  expect(others).toEqual([]);
  const names = workflowFiles.filter(({ name }) => name.endsWith('guard.yml')).map(({ name }) => name);
  expect(names).toEqual(['application/.github/workflows/guard.yml']);
});

test('gives the action every input of its mode, and a key of its own for the release repository', () => {
  const given = keysOf(at(step, 'with'));
  const ofGuard = inputNames.filter((name) => inputDefinition(name).modes.join() === 'guard');
  expect(given).toEqual(expect.arrayContaining([...ofGuard, 'environment', 'app-id', 'private-key']));
  expect(at(step, 'with', 'mode')).toBe('guard');
  expect(JSON.stringify(content)).not.toContain('DEPLOYMENT_PLANS_PRIVATE_KEY');
});

test.each(['workflow_call', 'workflow_dispatch'])(
  'asks whoever starts it by %s for all that it needs',
  (trigger) => {
    const inputs = at(content, 'on', trigger, 'inputs');
    expect(keysOf(inputs)).toEqual(asked);
    const needed = asked.filter(
      (name) => at(inputs, name, 'required') === true || at(inputs, name, 'default'),
    );
    expect(needed).toEqual(['environment', 'modules', 'operation']);
  },
);

test('offers by hand what the guard knows', () => {
  expect(listAt(content, 'on', 'workflow_dispatch', 'inputs', 'operation', 'options')).toEqual(
    guardedOperations,
  );
});
