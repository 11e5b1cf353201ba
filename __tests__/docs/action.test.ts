import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { evaluationOutcome } from '../../src/action/evaluation/evaluation-outcome.ts';
import { eventNames } from '../../src/action/events/trigger-of.ts';
import { inputDefinition, inputNames } from '../../src/action/registry/inputs.ts';
import { modes } from '../../src/action/registry/modes.ts';
import { outputNames, outputs } from '../../src/action/registry/outputs.ts';
import { outputsOf } from '../../src/action/reporting/outputs-of.ts';
import { evaluated, evaluation } from '../action/evaluation/evaluations.ts';

const document = readFileSync(new URL('../../docs/action.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, without its head. */
function rowsBelow(title: string): string[][] {
  const [, section = ''] = document.split(`\n## ${title}\n`);
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function code(text: string): string {
  return text === '' ? '' : `\`${text}\``;
}

test('the inputs are those of the registry', () => {
  const registered = inputNames.map((name) => {
    const { default: usual, description, modes: counting } = inputDefinition(name);
    return [
      code(name),
      code(usual),
      description,
      counting.length === modes.length ? 'all' : counting.join(', '),
    ];
  });
  expect(rowsBelow('Inputs')).toEqual(registered);
});

test('the outputs are those of the registry', () => {
  expect(rowsBelow('Outputs')).toEqual(outputNames.map((name) => [code(name), outputs[name].description]));
});

test('every mode is explained', () => {
  expect(
    rowsBelow('Modes')
      .map(([mode]) => mode)
      .sort(),
  ).toEqual([...modes].sort().map(code));
});

test('every event is explained that can mean something', () => {
  expect(rowsBelow('Events').map(([event]) => event)).toEqual(eventNames.map(code));
});

test('the example of a result has the keys of a result', () => {
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(document) ?? [];
  const trigger = { kind: 'schedule' } as const;
  const outcome = evaluationOutcome(evaluation([evaluated(7, { verdict: 'fail' })], { asked: [7] }), {
    ...{ trigger, endTellsVerdict: true, dryRun: false },
  });
  const { result } = outputsOf(outcome, { mode: 'auto', event: 'pull_request' });
  expect(keysOf(JSON.parse(example))).toEqual(keysOf(JSON.parse(result)));
});

/** The names of all keys, with those around them. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => keysOf(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)])
    .sort();
}
