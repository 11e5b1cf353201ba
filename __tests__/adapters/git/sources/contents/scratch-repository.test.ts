import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sha1Format } from '../../../../../src/adapters/git/objects/object-format.ts';
import {
  bareRepository,
  withEmptyRepository,
} from '../../../../../src/adapters/git/sources/contents/scratch-repository.ts';
import { createGitWorld, type GitWorld } from '../../../../support/git-world.ts';

let world: GitWorld;
beforeEach(() => {
  world = createGitWorld();
});
afterEach(() => world.remove());

const left = () => readdirSync(join(world.folder, 'tmp'));

function withEmpty<Answer>(use: (directory: string) => Promise<Answer>): Promise<Answer> {
  const { variables } = world;
  return withEmptyRepository({ folder: null, variables, configuration: bareRepository(sha1Format) }, use);
}

/** As a git that goes on for a moment with what nobody waits for. */
async function writeOn(folder: string): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    await writeFile(join(folder, `${count}`), '').catch(() => {});
  }
}

test('nothing is left of it, whatever came of its use', async () => {
  expect(await withEmpty(async () => left().length)).toBe(1);
  await expect(withEmpty(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(left()).toEqual([]);
});

test('nothing is left, and nothing else is told, where something still writes for a while', async () => {
  for (let time = 0; time < 3; time += 1) {
    let writing: Promise<void> | undefined;
    const used = withEmpty(async (directory) => {
      const folder = join(directory, 'objects');
      writing = writeOn(folder);
      await writeFile(join(folder, 'own'), '');
      throw new Error('interrupted');
    });
    await expect(used).rejects.toThrow('interrupted');
    await writing;
  }
  expect(left()).toEqual([]);
});
