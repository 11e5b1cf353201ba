import PQueue from 'p-queue';
import { dataPath, detailsData } from '../../codec/screen/data-script.ts';
import {
  type WrittenData,
  writtenDetails,
  writtenEnvironments,
  writtenList,
} from '../../codec/screen/written-data.ts';
import type { ScreenFolder } from '../../ports/screen-folder.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import { basisOfDetails } from './basis-of-details.ts';
import type { Look } from './inspect-for-screen.ts';
import { pullRequestsOfMerges } from './pull-requests-of-merges.ts';
import { readScreenDetails } from './read-screen-details.ts';
import { readScreenEnvironments } from './read-screen-environments.ts';
import { readScreenWorld, type ScreenWorld } from './read-screen-world.ts';
import { screenListOf } from './screen-list-of.ts';
import type { ScreenPorts } from './screen-ports.ts';

export interface ScreenRequest {
  readonly folder: ScreenFolder;
  /** The page itself, in HTML. */
  readonly page: string;
  /** The version of this program: what another one has made is made again. */
  readonly program: string;
  /** Null when nobody looks what really runs. */
  readonly look: Look | null;
}

/** What a build has come to. */
export interface BuiltScreen {
  readonly builtAt: string;
  readonly plans: number;
  /** Of how many plans the details were made; those of the others are there already, and the same. */
  readonly made: number;
}

/** Plans that are documented at once: the repository answers one question after the other. */
const atOnce = 4;

/**
 * Makes the page with its data in a folder. The details come first and the list last: whoever looks meanwhile finds the
 * list as it was, or one whose plans are all there. Rejects as `readScreenWorld` and the folder do.
 */
export async function buildScreen(ports: ScreenPorts, request: ScreenRequest): Promise<BuiltScreen> {
  const { folder, page, look } = request;
  const world = await readScreenWorld(ports);
  const numbers = await pullRequestsOfMerges(ports.numbers, world.plans, folder.pullRequests);
  const queue = new PQueue({ concurrency: atOnce });
  const made = await queue.addAll(
    world.plans.map((known) => () => makeDetails(ports, request, world, known)),
  );
  const environments = await readScreenEnvironments(world, look);
  const list = screenListOf(world, ports.site, numbers);
  await put(folder, writtenEnvironments(environments));
  await put(folder, writtenList(list));
  await folder.write('index.html', page);
  await folder.finish(numbers);
  return { builtAt: world.builtAt, plans: list.plans.length, made: made.filter(Boolean).length };
}

function put(folder: ScreenFolder, { path, text }: WrittenData, basis?: string): Promise<void> {
  return folder.write(path, text, basis);
}

/** Whether they had to be made. */
async function makeDetails(
  ports: ScreenPorts,
  { folder, program }: ScreenRequest,
  world: ScreenWorld,
  known: KnownPlan,
): Promise<boolean> {
  const { environment, plan } = known.listed;
  const path = dataPath(detailsData(environment, plan));
  const basis = await basisOfDetails(world, known, program);
  if (basis !== null && folder.isCurrent(path, basis)) return false;
  const details = await readScreenDetails(ports, world, known);
  await put(folder, writtenDetails(details), basis ?? undefined);
  return true;
}
