import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { begin } from './chapters/begin.ts';
import { collide } from './chapters/collide.ts';
import { crash } from './chapters/crash.ts';
import { failAndRetry } from './chapters/fail-and-retry.ts';
import { lookBack } from './chapters/look-back.ts';
import { promote } from './chapters/promote.ts';
import { propose } from './chapters/propose.ts';
import { sideBySide } from './chapters/side-by-side.ts';
import { countOutcomes } from './outcomes.ts';
import { openPage } from './page.ts';
import type { Chapter } from './story.ts';
import { createWorld, tagApplications, type World } from './world.ts';

/**
 * Tells the whole story of deployment plans with the built program, real repositories and real processes,
 * and checks each outcome. `--keep` leaves the folder where it takes place.
 */
const chapters: readonly Chapter[] = [
  begin,
  propose,
  collide,
  sideBySide,
  failAndRetry,
  promote,
  crash,
  lookBack,
];
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

async function main(keep: boolean): Promise<number> {
  if (!existsSync(program)) {
    console.error(`${program} is missing; 'npm run build' makes it`);
    return 1;
  }
  const page = openPage(process.stdout);
  const outcomes = countOutcomes(page);
  const world = createWorld(program, page);
  const stop = () => end(world, keep).then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    await tagApplications(world);
    for (const chapter of chapters) await chapter({ ...world, page, outcomes });
    console.log(`\n${outcomes.count} outcomes checked`);
    return 0;
  } catch (error) {
    console.error(
      `\nAfter ${outcomes.count} outcomes this is off: ${error instanceof Error ? error.message : error}`,
    );
    return 1;
  } finally {
    await end(world, keep);
  }
}

async function end(world: World, keep: boolean): Promise<void> {
  await world.terminal.close();
  if (keep) console.error(`The story took place in ${world.folder}`);
  else world.remove();
}

process.exitCode = await main(process.argv.includes('--keep'));
