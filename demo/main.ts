import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { begin } from './chapters/begin.ts';
import { collide } from './chapters/collide.ts';
import { crash } from './chapters/crash.ts';
import { deployAll } from './chapters/deploy-all.ts';
import { failAndRetry } from './chapters/fail-and-retry.ts';
import { lookBack } from './chapters/look-back.ts';
import { onOnePage } from './chapters/on-one-page.ts';
import { promote } from './chapters/promote.ts';
import { propose } from './chapters/propose.ts';
import { relaunch } from './chapters/relaunch.ts';
import { sideBySide } from './chapters/side-by-side.ts';
import { stop } from './chapters/stop.ts';
import { twoStages } from './chapters/two-stages.ts';
import { undo } from './chapters/undo.ts';
import { tellOnGitHub } from './github/tell.ts';
import { countOutcomes, type Outcomes } from './outcomes.ts';
import { openPage, type Page } from './page.ts';
import type { Chapter } from './story.ts';
import { createWorld, tagApplications, type World } from './world.ts';

/**
 * Tells the whole story of deployment plans with the built program, real repositories and real processes,
 * and checks each outcome. `--keep` leaves the folder where it takes place; `--github` tells it on a GitHub of
 * this machine's own instead, by the workflows that `init` writes.
 */
const chapters: readonly Chapter[] = [
  begin,
  propose,
  collide,
  sideBySide,
  failAndRetry,
  promote,
  crash,
  undo,
  twoStages,
  stop,
  deployAll,
  relaunch,
  lookBack,
  onOnePage,
];
const program = (name: string) => join(import.meta.dirname, '..', 'dist', name, 'index.js');
const [commandLine, action] = [program('cli'), program('action')];

async function main(options: readonly string[]): Promise<number> {
  const missing = [commandLine, action].find((file) => !existsSync(file));
  if (missing !== undefined) {
    console.error(`${missing} is missing; 'npm run build' makes it`);
    return 1;
  }
  const page = openPage(process.stdout);
  const outcomes = countOutcomes(page);
  const wrong = await whatIsOff(() =>
    options.includes('--github')
      ? tellOnGitHub(page, outcomes)
      : tellInTerminal(page, outcomes, options.includes('--keep')),
  );
  if (wrong === undefined) console.log(`\n${outcomes.count} outcomes checked`);
  else console.error(`\nAfter ${outcomes.count} outcomes this is off: ${wrong}`);
  return wrong === undefined ? 0 : 1;
}

/** Why the story could not be told to its end; undefined when all went as it should. */
async function whatIsOff(tell: () => Promise<void>): Promise<string | undefined> {
  try {
    await tell();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function tellInTerminal(page: Page, outcomes: Outcomes, keep: boolean): Promise<void> {
  const world = createWorld(commandLine, page);
  const stop = () => end(world, keep).then(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const story = { ...world, page, outcomes };
  try {
    await tagApplications(story);
    for (const chapter of chapters) await chapter(story);
  } finally {
    await end(world, keep);
  }
}

async function end(world: World, keep: boolean): Promise<void> {
  await world.terminal.close();
  if (keep) console.error(`The story took place in ${world.folder}`);
  else world.remove();
}

process.exitCode = await main(process.argv.slice(2));
