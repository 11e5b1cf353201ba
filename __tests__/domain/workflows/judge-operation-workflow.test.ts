import { describe, expect, test } from '@jest/globals';
import { judgeOperationWorkflow } from '../../../src/domain/workflows/judge-operation-workflow.ts';
import { operationInputs } from '../../../src/domain/workflows/operation-inputs.ts';
import type { Workflow } from '../../../src/domain/workflows/workflow.ts';
import { operationWorkflow } from '../doctor/healthy.ts';

function faults(change: Partial<Workflow>, staged = false): string[] {
  return judgeOperationWorkflow({ ...operationWorkflow, ...change }, { staged });
}

const all: readonly string[] = operationInputs;

describe('a workflow that is to carry out operations', () => {
  test.each([
    `[\${{ inputs.key }}]`,
    `[\${{inputs.key}}] \${{ inputs.plan }}`,
    `Deploy [\${{ github.event.inputs.key }}]`,
  ])('can, when its runs are called %s', (runName) => {
    expect(faults({ runName })).toEqual([]);
  });

  test.each([null, 'deploy', `\${{ inputs.key }}`, `[ \${{ inputs.key }} ]`, `[\${{ inputs.keys }}]`])(
    'cannot, when its runs are called %s',
    (runName) => {
      expect(faults({ runName })).toEqual([expect.stringContaining('run-name')]);
    },
  );

  test('can, when it knows more than it is given and does not insist on it', () => {
    expect(faults({ dispatch: { known: [...all, 'region'], required: [] } })).toEqual([]);
  });

  test('must know of stages where there are some', () => {
    const dispatch = { known: [...all, 'stage'], required: ['stage'] };
    expect(faults({ dispatch }, true)).toEqual([]);
    expect(faults({}, true)).toEqual(['it lacks the inputs stage']);
    expect(faults({ dispatch })).toEqual(['it requires stage, which it is not given']);
  });

  test('says each of its faults', () => {
    const known = all.filter((it) => it !== 'tag' && it !== 'key');
    expect(faults({ dispatch: { known, required: ['region', 'zone'] }, runName: null })).toEqual([
      'it lacks the inputs tag, key',
      'it requires region, zone, which it is not given',
      expect.stringContaining('run-name'),
    ]);
  });

  test('says nothing of its inputs when it cannot be dispatched', () => {
    expect(faults({ dispatch: null, runName: null })).toEqual([expect.stringContaining('workflow_dispatch')]);
  });
});
