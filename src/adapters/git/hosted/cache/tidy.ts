import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Location } from '../../location.ts';
import { type Git, withVariables } from '../../process/git-command.ts';
import { partialCloneSettings, settingVariables } from '../access/git-settings.ts';
import type { HostedAddress } from '../access/hosted-address.ts';

/** Every fetch adds up to two packs, and git looks an object up in one after the other. */
const mostPacks = 50;

/**
 * Packs the cache anew once it consists of many packs. Knows the remote, since git would else miss the blobs
 * that were never fetched, but may not talk to it. A failure is none of the cache: it only stays slow.
 */
export async function tidy(git: Git, { commonDirectory }: Location, address: HostedAddress): Promise<void> {
  const names = await readdir(join(commonDirectory, 'objects', 'pack')).catch(() => []);
  if (names.filter((name) => name.endsWith('.pack')).length <= mostPacks) return;
  const variables = { ...settingVariables(partialCloneSettings(address)), GIT_ALLOW_PROTOCOL: 'none' };
  await withVariables(git, variables).run({ arguments: ['gc', '--quiet'] });
}
