import { dataPath, detailsData, environmentsData, listData } from '../../codec/screen/data-script.ts';
import { writtenDetails, writtenEnvironments, writtenList } from '../../codec/screen/written-data.ts';
import { hasEnded } from '../../domain/records/run/run.ts';
import type { KnownPlan } from '../listing/known-plan.ts';
import type { Look } from './inspect-for-screen.ts';
import { logTails } from './log-tails.ts';
import { type NumbersByMerge, pullRequestsOfMerges } from './pull-requests-of-merges.ts';
import { readScreenDetails } from './read-screen-details.ts';
import { readScreenEnvironments } from './read-screen-environments.ts';
import { readScreenWorld, type ScreenWorld } from './read-screen-world.ts';
import { screenListOf } from './screen-list-of.ts';
import type { ScreenPorts } from './screen-ports.ts';

export interface LiveScreenOptions {
  readonly ports: ScreenPorts;
  /** All that would have to be read anew when it differs: where the branches stand, and who proposes what. */
  readonly readHeads: () => Promise<string>;
  readonly look: Look | null;
}

/** Milliseconds after which times have moved on, even where nothing else has: windows open and shut. */
const mostAge = 60_000;

/** One reading, with the files that were asked for since. */
interface Reading {
  readonly heads: string;
  readonly world: ScreenWorld;
  readonly files: Map<string, Promise<Telling>>;
}

/** The text of a file whenever it is asked for; undefined for one that there is not. */
type Telling = () => Promise<string | undefined>;

/** The data of the screen as it is whenever it is asked for. */
export class LiveScreen {
  readonly #options: LiveScreenOptions;
  #numbers: NumbersByMerge = new Map();
  #reading: Promise<Reading> | undefined;
  #looking: Promise<Reading> | undefined;

  constructor(options: LiveScreenOptions) {
    this.#options = options;
  }

  /** The text of a data file by its path, such as `data/list.js`; undefined for one that there is not. */
  async file(path: string): Promise<string | undefined> {
    // Those who ask at once share one look at the heads.
    this.#looking ??= this.#current().finally(() => {
      this.#looking = undefined;
    });
    const reading = await this.#looking;
    const known = reading.files.get(path) ?? this.#make(reading, path);
    reading.files.set(path, known);
    const telling = await known;
    return telling();
  }

  async #current(): Promise<Reading> {
    const heads = await this.#options.readHeads();
    const before = await this.#reading;
    const isRecent =
      before !== undefined && this.#options.ports.clock.now() - Date.parse(before.world.builtAt) < mostAge;
    if (before?.heads === heads && isRecent) return before;
    this.#reading = this.#read(heads);
    // Whoever asks next tries again.
    this.#reading.catch(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(heads: string): Promise<Reading> {
    return { heads, world: await readScreenWorld(this.#options.ports), files: new Map() };
  }

  async #make({ world, files }: Reading, path: string): Promise<Telling> {
    try {
      return await this.#telling(world, path);
    } catch (cause) {
      files.delete(path);
      throw cause;
    }
  }

  async #telling(world: ScreenWorld, path: string): Promise<Telling> {
    const { ports, look } = this.#options;
    if (path === dataPath(listData)) {
      this.#numbers = await pullRequestsOfMerges(ports.numbers, world.plans, this.#numbers);
      return always(writtenList(screenListOf(world, ports.site, this.#numbers)).text);
    }
    if (path === dataPath(environmentsData)) {
      return always(writtenEnvironments(await readScreenEnvironments(world, look)).text);
    }
    const known = world.plans.find(
      ({ listed }) => dataPath(detailsData(listed.environment, listed.plan)) === path,
    );
    return known === undefined ? always(undefined) : tellingOf(ports, world, known);
  }
}

function always(text: string | undefined): Telling {
  return async () => text;
}

/** What the operations of a run say while it goes on moves no branch. */
async function tellingOf(ports: ScreenPorts, world: ScreenWorld, known: KnownPlan): Promise<Telling> {
  const details = await readScreenDetails(ports, world, known);
  const { run } = details;
  if (run === null || hasEnded(run)) return always(writtenDetails(details).text);
  return async () => writtenDetails({ ...details, logs: await logTails(ports.logs, run) }).text;
}
