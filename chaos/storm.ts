import { setTimeout as sleep } from 'node:timers/promises';
import { type CommandEnd, describeEnd, type RunningCommand } from './command.ts';
import { type EstatePlan, environmentOf, environmentsOf } from './estate.ts';
import type { Random } from './random.ts';
import type { Place, World } from './world.ts';

/** What happened to a world, in numbers. */
export interface StormReport {
  readonly started: number;
  readonly killed: number;
  readonly stopped: number;
  /** Times that somebody else moved the records. */
  readonly raced: number;
  readonly aborts: number;
  /** `reconcile` commands until nothing was left to do. */
  readonly reconciled: number;
  /** Commands that ended in a way that no storm excuses. */
  readonly faults: readonly string[];
}

export interface StormOptions {
  readonly random: Random;
  /** Things that happen before the storm is over. */
  readonly blows: number;
  /** Coordinators at once, at most. */
  readonly coordinators: number;
}

/** So many of the plans that were merged last may still be under way. */
const mostAtStake = 8;
/** Longest pause between two blows, in milliseconds. */
const longestLull = 150;
/** `reconcile` commands after which a world should have come to rest. */
const mostReconciles = 12;

/**
 * Starts coordinators, merges plans, and ends coordinators by SIGKILL or SIGTERM at random moments; then
 * kills whoever is left and reconciles until nothing is left to do.
 */
export async function storm(world: World, options: StormOptions): Promise<StormReport> {
  return new Storm(world, options).run();
}

class Storm {
  readonly #world: World;
  readonly #options: StormOptions;
  readonly #alive = new Set<RunningCommand>();
  readonly #ends: Promise<void>[] = [];
  readonly #faults: string[] = [];
  #merged = 0;
  #started = 0;
  #killed = 0;
  #stopped = 0;
  #raced = 0;
  #aborts = 0;

  constructor(world: World, options: StormOptions) {
    this.#world = world;
    this.#options = options;
  }

  async run(): Promise<StormReport> {
    const { random, blows } = this.#options;
    this.#mergeSome(this.#world.estate.plans.length / 2);
    for (let blow = 0; blow < blows; blow++) {
      this.#strike();
      await sleep(random.below(longestLull));
    }
    this.#mergeSome(this.#world.estate.plans.length);
    for (const command of this.#alive) this.#kill(command);
    await Promise.all(this.#ends);
    const reconciled = await this.#reconcileUntilCalm();
    return {
      started: this.#started,
      killed: this.#killed,
      stopped: this.#stopped,
      raced: this.#raced,
      aborts: this.#aborts,
      reconciled,
      faults: this.#faults,
    };
  }

  #strike(): void {
    const { random, coordinators } = this.#options;
    if (random.chance(0.2)) this.#mergeSome(1);
    if (random.chance(0.3)) this.#race();
    if (random.chance(0.1)) this.#abortOne();
    const victim = this.#pickVictim();
    if (victim !== undefined && random.chance(0.3)) this.#kill(victim);
    else if (victim !== undefined && random.chance(0.1)) this.#stop(victim);
    else if (this.#alive.size < coordinators) this.#startOne();
  }

  /** Mostly one that is past its start, because most of a command's life is that. */
  #pickVictim(): RunningCommand | undefined {
    const { random } = this.#options;
    const all = [...this.#alive];
    const busy = all.filter((command) => command.hasSpoken());
    return random.pick(random.chance(0.1) ? all : busy);
  }

  #startOne(): void {
    const { random } = this.#options;
    const place = random.pick(this.#world.places);
    const { name = '' } = random.pick(environmentsOf(this.#world.estate)) ?? {};
    const args = random.chance(0.3) ? ['reconcile'] : ['execute', '--environment', name];
    if (place !== undefined) this.#start(place, args);
  }

  /** Whoever writes to the records now has to decide anew. */
  #race(): void {
    this.#raced += 1;
    this.#world.moveRecords();
  }

  /** A person ends one of the runs; most of them have not begun or have ended. */
  #abortOne(): void {
    const { random } = this.#options;
    const [place, plan] = [random.pick(this.#world.places), random.pick(this.#mergedPlans())];
    if (place === undefined || plan === undefined) return;
    this.#aborts += 1;
    this.#start(place, ['abort', `${environmentOf(plan).name}/${plan.name}`]);
  }

  #mergedPlans(): readonly EstatePlan[] {
    return this.#world.estate.plans.slice(Math.max(0, this.#merged - mostAtStake), this.#merged);
  }

  #start(place: Place, args: readonly string[]): void {
    const command = this.#world.start(place, ...args);
    this.#started += 1;
    this.#alive.add(command);
    this.#ends.push(
      command.ended.then((end) => {
        this.#alive.delete(command);
        this.#judge(end);
      }),
    );
  }

  #kill(command: RunningCommand): void {
    if (command.process.kill('SIGKILL')) this.#killed += 1;
    this.#alive.delete(command);
  }

  #stop(command: RunningCommand): void {
    if (command.process.kill('SIGTERM')) this.#stopped += 1;
  }

  #mergeSome(count: number): void {
    const { plans } = this.#world.estate;
    const next = plans.slice(this.#merged, Math.ceil(this.#merged + count));
    for (const plan of next) this.#world.merge(plan);
    this.#merged += next.length;
  }

  /** A signal may end a command; every other end is an exit code that the situation allows, and one document. */
  #judge(end: CommandEnd): void {
    if (end.signal !== null) return;
    const allowed = end.args[0] === 'abort' ? [0, 1, 5] : [0, 3, 4, 5];
    if (end.code === null || !allowed.includes(end.code) || !isDocument(end.stdout))
      this.#faults.push(describeEnd(end));
  }

  /** Gives up after some tries; what is left undone then is found by the invariants. */
  async #reconcileUntilCalm(): Promise<number> {
    const [place] = this.#world.places;
    if (place === undefined) return 0;
    for (let count = 1; ; count++) {
      const end = await this.#world.start(place, 'reconcile').ended;
      this.#judge(end);
      const calm = end.code === 0 && isIdle(end.stdout);
      if (calm || count === mostReconciles) return count;
    }
  }
}

function isDocument(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Whether a command found no run at all. */
function isIdle(stdout: string): boolean {
  const document: unknown = JSON.parse(stdout);
  return JSON.stringify(document).includes('"runs":[]');
}
