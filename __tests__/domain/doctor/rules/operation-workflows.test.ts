import { expect, test } from '@jest/globals';
import type { WorkflowReading } from '../../../../src/domain/workflows/workflow.ts';
import { healthy, operationWorkflow, reading, summary, wanting } from '../healthy.ts';

const name = '.github/workflows/deploy.yml';
const facts = (found: WorkflowReading | undefined) =>
  healthy({ operationWorkflows: [{ name, reading: found, staged: false }] });

test.each<[string, WorkflowReading | undefined, string[]]>([
  ['is as it should be', reading(operationWorkflow), []],
  ['is not there', { kind: 'missing' }, [`problem operation-workflow ${name}`]],
  ['is no workflow', { kind: 'unreadable' }, [`problem operation-workflow ${name}`]],
  [
    'cannot be told apart',
    reading(operationWorkflow, { runName: 'x' }),
    [`problem operation-workflow ${name}`],
  ],
  ['is in another repository', undefined, [`unknown operation-workflow ${name}`]],
])('a workflow for operations that %s', (_, found, expected) => {
  expect(summary(facts(found))).toEqual(expected);
});

test('every fault of a workflow for operations is told in one finding', () => {
  const [finding] = wanting(
    facts(reading(operationWorkflow, { runName: null, dispatch: { known: [], required: ['x'] } })),
  );
  expect(finding?.found).toMatch(/^it lacks the inputs environment, .*; it requires x, .*; its 'run-name'/);
});
