import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { inputDefinition, inputNames } from '../../../src/action/registry/inputs.ts';
import { outputNames, outputs } from '../../../src/action/registry/outputs.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const text = readFileSync(join(root, 'action.yml'), 'utf8');
const action = parse(text);

test('action.yml names the inputs of the registry, in its order', () => {
  const registered = inputNames.map((name) => {
    const { description, required, default: usual } = inputDefinition(name);
    return [name, { description, required, ...(usual !== '' && { default: usual }) }];
  });
  expect(Object.entries(action.inputs)).toEqual(registered);
});

test('action.yml names the outputs of the registry, in its order', () => {
  expect(Object.entries(action.outputs)).toEqual(
    outputNames.map((name) => [name, { description: outputs[name].description }]),
  );
});

test('action.yml starts the built files with Node 24', () => {
  expect(action.runs).toEqual({
    ...{ using: 'node24', main: 'dist/action/index.js', post: 'dist/action/post.js', 'post-if': 'always()' },
  });
  for (const file of [action.runs.main, action.runs.post]) expect(existsSync(join(root, file))).toBe(true);
});

test('action.yml can stand on the marketplace', () => {
  const { name, description, author } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(action).toMatchObject({
    name: 'Deployment plans',
    description,
    author,
    branding: { icon: 'git-pull-request', color: 'blue' },
  });
  expect(name).toBe('deployment-plans');
  // https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#description
  expect(action.description.length).toBeLessThan(125);
});
