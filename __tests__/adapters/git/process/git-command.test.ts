import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createGit } from '../../../../src/adapters/git/process/git-command.ts';
import { createGitWorld, type GitWorld } from '../../../support/git-world.ts';

let world: GitWorld;
beforeEach(() => {
  world = createGitWorld();
});
afterEach(() => world.remove());

test('starts a bounded number of processes at once, and all of them in the end', async () => {
  const log = join(world.folder, 'log');
  const variables = world.withGitScript(`echo + >> '${log}'; sleep 0.05; echo - >> '${log}'`);
  const git = createGit({ variables, folder: world.folder });
  await Promise.all(Array.from({ length: 40 }, () => git.run({ arguments: ['version'] })));
  const marks = readFileSync(log, 'utf8').trim().split('\n');
  expect(marks).toHaveLength(80);
  let running = 0;
  const most = Math.max(...marks.map((mark) => (running += mark === '+' ? 1 : -1)));
  expect(most).toBeLessThanOrEqual(16);
});
