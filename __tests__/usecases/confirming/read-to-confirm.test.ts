import { beforeEach, expect, test } from '@jest/globals';
import { configurationPath } from '../../../src/domain/layout.ts';
import { confirmRun } from '../../../src/usecases/confirming/confirm-run.ts';
import { readToConfirm } from '../../../src/usecases/confirming/read-to-confirm.ts';
import { run } from '../../support/builders.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../../support/follow-up-world.ts';

let world: FollowUpWorld;
beforeEach(async () => {
  world = await createFollowUpWorld();
});

function configure(text: string): void {
  world.world.store.commit({ branch: 'main', files: { [configurationPath]: text } });
}

const confirmed =
  'version: 1\nenvironments:\n  development: { root: true }\n  qa: { sources: [development], confirm: before-reuse }\n';

test('where runs are to be confirmed before a reuse, a finished one is, until somebody has', async () => {
  await world.ended('finished');
  const ended = await world.world.run('one');
  expect(await readToConfirm(world.ports, ended)).toBe('nothing');
  configure(confirmed);
  expect(await readToConfirm(world.ports, ended)).toBe('before a reuse');
  const by = { run: ended, by: 'ada', note: null, criteria: undefined };
  await confirmRun(world.world.process(1), by);
  expect(await readToConfirm(world.ports, ended)).toBe('nothing');
});

test('what has not finished is not confirmed, and costs no look', async () => {
  configure('no configuration at all');
  expect(await readToConfirm(world.ports, run('one', { status: 'running' }))).toBe('nothing');
});

test('nothing is offered that might be refused when the configuration cannot be read', async () => {
  configure('no configuration at all');
  expect(await readToConfirm(world.ports, run('one', { status: 'finished' }))).toBe('before a reuse');
});
