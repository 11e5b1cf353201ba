import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createReleaseWorld, planText, type ReleaseWorld } from '../support/release-world.ts';

let world: ReleaseWorld;
beforeEach(async () => {
  world = await createReleaseWorld();
});
afterEach(() => world.remove());

describe('a reader that has gone away', () => {
  test.each([
    ['the document', ['list', '--json'], 0],
    ['the text', ['list'], 0],
    ['the document of a refusal', ['show', 'qa/nope', '--json'], 1],
  ])('of %s changes neither the exit code nor what is reported', async (_, args, code) => {
    const { child, ended } = world.start(...args);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code, stderr: '' });
  });

  test('of the progress does not end a run', async () => {
    world.behave('audit', 'seq 1000');
    world.submit('qa', 'one', planText({ audit: '1.0.0' }));
    world.submit('qa', 'two', planText({ audit: '1.1.0' }));
    const { child, ended } = world.start('execute', '--environment', 'qa');
    child.stderr?.destroy();
    expect(await ended).toMatchObject({ code: 0, stdout: expect.stringContaining('qa/two') });
    expect(world.deployed()).toHaveLength(2);
  });
});
