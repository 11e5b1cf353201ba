import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { objectFormat, objectId } from '../../../../src/adapters/git/objects/object-format.ts';
import { createGit } from '../../../../src/adapters/git/process/git-command.ts';
import { packOf } from '../../../../src/adapters/git/writing/pack.ts';
import { createGitWorld, type GitWorld } from '../../../support/git-world.ts';

describe.each(['sha1', 'sha256'] as const)('a pack of %s', (algorithm) => {
  let world: GitWorld;
  beforeAll(() => {
    world = createGitWorld();
  });
  afterAll(() => world.remove());

  test('is taken by git, with objects of every length of size and under the ids that we computed', async () => {
    const format = objectFormat(algorithm);
    if (format === undefined) throw new Error('no such format');
    const { folder, git } = world.createRepository(algorithm, { bare: true, objectFormat: algorithm });
    const objects = [0, 1, 15, 16, 2047, 2048, 262_143, 262_144, 3_000_000].map((size) => ({
      type: 'blob' as const,
      bytes: Buffer.alloc(size, 'x'),
    }));
    const answer = await createGit({ variables: world.variables, folder }).run({
      arguments: ['unpack-objects', '-q'],
      input: packOf(objects, format),
    });
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    for (const object of objects) {
      expect(git('cat-file', '-s', objectId(format, object))).toBe(String(object.bytes.length));
    }
    expect(git('fsck', '--strict')).not.toMatch(/error|missing/);
  });
});
