import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseWorld } from './release-world.ts';

/** What a deployment does that goes on until it is released: a line of a shell script. */
export const untilReleased = 'while [ ! -e "$DEPLOY_FOLDER/go" ]; do sleep 0.02; done';

/** Lets all deployments of a world end that were held, and those that come. */
export function release(world: ReleaseWorld): void {
  writeFileSync(join(world.git.folder, 'deploy', 'go'), '');
}
