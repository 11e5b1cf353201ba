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
import type { Chapter, Story } from './story.ts';
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
  const wrong = await tell({ ...world, page, outcomes });
  await end(world, keep);
  if (wrong === undefined) console.log(`\n${outcomes.count} outcomes checked`);
  else console.error(`\nAfter ${outcomes.count} outcomes this is off: ${wrong}`);
  return wrong === undefined ? 0 : 1;
}

/** Why the story could not be told to its end; undefined when all went as it should. */
async function tell(story: Story): Promise<string | undefined> {
  try {
    await tagApplications(story);
    for (const chapter of chapters) await chapter(story);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function end(world: World, keep: boolean): Promise<void> {
  await world.terminal.close();
  if (keep) console.error(`The story took place in ${world.folder}`);
  else world.remove();
}

process.exitCode = await main(process.argv.includes('--keep'));
