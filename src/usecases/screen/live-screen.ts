import {
  dataPath,
  dataScript,
  detailsData,
  environmentsData,
  listData,
} from '../../codec/screen/data-script.ts';
import { screenDetailsToJson } from '../../codec/screen/screen-details.ts';
import { screenEnvironmentsToJson } from '../../codec/screen/screen-environments.ts';
import { screenListToJson } from '../../codec/screen/screen-list.ts';
import type { Look } from './inspect-for-screen.ts';
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
  readonly files: Map<string, Promise<string | undefined>>;
}

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
    return known;
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

  async #make({ world, files }: Reading, path: string): Promise<string | undefined> {
    try {
      return await this.#text(world, path);
    } catch (cause) {
      files.delete(path);
      throw cause;
    }
  }

  async #text(world: ScreenWorld, path: string): Promise<string | undefined> {
    const { ports, look } = this.#options;
    if (path === dataPath(listData)) {
      this.#numbers = await pullRequestsOfMerges(ports.numbers, world.plans, this.#numbers);
      return dataScript(listData, screenListToJson(screenListOf(world, ports.site, this.#numbers)));
    }
    if (path === dataPath(environmentsData)) {
      return dataScript(
        environmentsData,
        screenEnvironmentsToJson(await readScreenEnvironments(world, look)),
      );
    }
    const known = world.plans.find(
      ({ listed }) => dataPath(detailsData(listed.environment, listed.plan)) === path,
    );
    if (known === undefined) return undefined;
    const details = await readScreenDetails(ports, world, known);
    return dataScript(detailsData(details.environment, details.plan), screenDetailsToJson(details));
  }
}
