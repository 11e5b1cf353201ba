import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasEnded, isClaimed } from '../../../src/domain/records/run/run.ts';
import type { DeploymentEnd } from '../../../src/ports/deployer.ts';
import { neverDue } from '../../../src/ports/hand-over.ts';
import { execute } from '../../../src/usecases/execution/execute.ts';
import { reconcile } from '../../../src/usecases/reconcile.ts';
import { createHandOverButton } from '../../support/buttons/hand-over-button.ts';
import { createMemoryJobs } from '../../support/memory/memory-jobs.ts';
import {
  createMemoryWorld,
  type MemoryWorld,
  planText,
  type WorldPorts,
} from '../../support/memory-world.ts';
import { createLife, portsOf } from '../../support/mortal/mortal-process.ts';

interface Operation {
  readonly outlives: boolean;
  readonly outcome: 'succeeded' | 'failed';
  /** How long it takes. */
  readonly turns: number;
}

/** What becomes of one process. */
interface Fate {
  /** Steps until it is killed. */
  readonly steps: number;
  /** Whether its machine is gone with it. */
  readonly hosted: boolean;
  /** Turns until it passes its work on. */
  readonly handOver: number;
}

const names = ['audit', 'ledger', 'lonely', 'shop'] as const;
const anyOperation: fc.Arbitrary<Operation> = fc.record({
  outlives: fc.boolean(),
  outcome: fc.constantFrom('succeeded', 'succeeded', 'succeeded', 'failed'),
  turns: fc.nat({ max: 12 }),
});
const anyFate: fc.Arbitrary<Fate> = fc.record({
  steps: fc.nat({ max: 24 }),
  hosted: fc.boolean(),
  handOver: fc.nat({ max: 30 }),
});
interface Story {
  readonly operations: Readonly<Record<(typeof names)[number], Operation>>;
  /** Of the processes, in the order of their start; further ones come to their end. */
  readonly fates: readonly Fate[];
  /** Of reconciling beside the jobs of a round. */
  readonly delays: readonly Delay[];
}

/** Turns until a reconciling begins, and between its look at the records and its questions about processes. */
interface Delay {
  readonly start: number;
  readonly question: number;
}

const anyDelay: fc.Arbitrary<Delay> = fc.record({
  start: fc.nat({ max: 20 }),
  question: fc.nat({ max: 40 }),
});

const anyStory: fc.Arbitrary<Story> = fc.record({
  operations: fc.record({
    audit: anyOperation,
    ledger: anyOperation,
    lonely: anyOperation,
    shop: anyOperation,
  }),
  fates: fc.array(anyFate, { maxLength: 8 }),
  delays: fc.array(anyDelay, { maxLength: 4 }),
});

const long: Fate = { steps: 10_000, hosted: true, handOver: 10_000 };
const aTurn = () => new Promise<void>((resolve) => void setImmediate(resolve));
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await aTurn();
}

/** Plans one and two, of which two waits for one; what is deployed writes down what was wrong about its moment. */
class Tale {
  readonly world: MemoryWorld;
  readonly jobs = createMemoryJobs();
  readonly wrong: string[] = [];
  readonly begun: string[] = [];
  /** What must be recorded: all but the ends of processes whose coordinator was killed. */
  readonly outcomes = new Map<string, DeploymentEnd['outcome']>();
  /** The plans whose coordinator was killed. */
  readonly orphaned = new Set<string>();
  readonly #unseen = new Set<string>();
  /** By application, the plan that deploys it at this moment. */
  readonly #live = new Map<string, string>();
  readonly #fates: Fate[];
  readonly #delays: Delay[];
  #begunJobs = 0;
  #processes = 1;

  constructor(world: MemoryWorld, { operations, fates, delays }: Story) {
    this.world = world;
    this.#fates = [...fates];
    this.#delays = [...delays];
    for (const name of names) this.#script(name, operations[name]);
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0', lonely: '2.0.0' }));
    world.merge('two', planText({ audit: '3.0.0', shop: '2.0.0' }));
  }

  #script(application: string, { outlives, outcome, turns: count }: Operation): void {
    this.world.deployer.script(application, {
      outlives,
      open: async ({ order: { plan } }) => {
        const key = `${plan}/${application}`;
        if (this.begun.includes(key)) this.wrong.push(`${key} was begun twice`);
        if (this.#live.has(application)) this.wrong.push(`${key} met another deployment`);
        this.begun.push(key);
        this.#live.set(application, plan);
        await this.#expectLock(key, plan, application);
        await turns(count);
        if (outlives) await this.#expectLock(key, plan, application);
        if (this.#live.get(application) === plan) this.#live.delete(application);
        if (!this.#unseen.has(key)) this.outcomes.set(key, outcome);
        return { outcome, reason: null };
      },
    });
  }

  async #expectLock(key: string, plan: string, application: string): Promise<void> {
    const run = await this.world.run(plan);
    const operation = run.operations.find((it) => it.application === application);
    if (!isClaimed(run) || operation?.state !== 'started') this.wrong.push(`${key} is not locked`);
  }

  /** How many there were. */
  get processes(): number {
    return this.#processes;
  }

  /** One process that does something until it is done, killed, or passes its work on. */
  async #act(
    does: (ports: WorldPorts, fate: Fate) => Promise<unknown>,
    onKill: () => void = () => {},
  ): Promise<void> {
    const fate = this.#fates.shift() ?? long;
    this.#processes += 1;
    const pid = this.#processes;
    const groups: { readonly group: number; readonly plan: string; readonly application: string }[] = [];
    let over = () => {};
    const killed = new Promise<void>((resolve) => {
      over = resolve;
    });
    const life = createLife(() => {
      onKill();
      this.world.machine.die(pid);
      for (const { group, plan, application } of groups) {
        this.#unseen.add(`${plan}/${application}`);
        this.outcomes.delete(`${plan}/${application}`);
        if (!fate.hosted) continue;
        this.world.machine.die(group);
        if (this.#live.get(application) === plan) this.#live.delete(application);
      }
      over();
    }, fate.steps);
    const ports = this.world.process(pid);
    const { deployer, clock } = ports;
    const watched: WorldPorts = {
      ...ports,
      clock: {
        ...clock,
        sleep: async (milliseconds) => {
          await clock.sleep(milliseconds);
          await aTurn();
        },
      },
      deployer: {
        ...deployer,
        async prepare(order) {
          const prepared = await deployer.prepare(order);
          const { plan, application } = order;
          if (prepared.effect.kind === 'process')
            groups.push({ group: prepared.effect.group, plan, application });
          return prepared;
        },
      },
    };
    await Promise.race([killed, does(portsOf(watched, life), fate)]);
    this.world.machine.die(pid);
  }

  async #reconcile({ start, question }: Delay): Promise<void> {
    await turns(start);
    const trusted = await this.world.trusted();
    const stop = this.world.stop.signal;
    await this.#act((given) => {
      const { processes } = given;
      const late: WorldPorts['processes'] = {
        ...processes,
        async holder(holder) {
          await turns(question);
          return processes.holder(holder);
        },
      };
      const ports = { ...given, processes: late };
      return reconcile({ ports, trusted, stop, handOver: neverDue, starter: this.jobs });
    });
  }

  async #coordinate(plan: string): Promise<void> {
    const trusted = await this.world.trusted();
    await this.#act(
      (ports, fate) => {
        const button = createHandOverButton();
        void turns(fate.handOver).then(() => button.press());
        const stop = this.world.stop.signal;
        return execute({ ports, trusted, environment: 'qa', plan, stop, handOver: button.signal });
      },
      () => this.orphaned.add(plan),
    );
  }

  /** Lets jobs be asked for and begin until nothing is left to do. */
  async toTheEnd(): Promise<void> {
    for (let round = 0; round < 40; round += 1) {
      await this.#reconcile({ start: 0, question: 0 });
      if ((await this.world.state()).endedPlans.size === 2) return;
      const asked = this.jobs.started.slice(this.#begunJobs);
      this.#begunJobs = this.jobs.started.length;
      this.jobs.begin();
      const delay = this.#delays.shift();
      await Promise.all([
        ...asked.map((address) => this.#coordinate(address.slice('qa/'.length))),
        ...(delay === undefined ? [] : [this.#reconcile(delay)]),
      ]);
    }
    this.wrong.push('it never ended');
  }
}

test('whoever dies or hands over whenever: nothing is begun twice, nothing is lost, and locks last', async () => {
  await fc.assert(
    fc.asyncProperty(anyStory, async (story) => {
      const world = await createMemoryWorld();
      const before = world.store.messages.length;
      const tale = new Tale(world, story);
      await tale.toTheEnd();
      expect(tale.wrong).toEqual([]);
      const runs = [await world.run('one'), await world.run('two')];
      expect(runs.filter((run) => !hasEnded(run))).toEqual([]);
      for (const { plan, reason } of runs)
        if (reason === 'the process that executed it died') expect(tale.orphaned).toContain(plan);
      const operations = runs.flatMap((run) =>
        run.operations.map((it) => [`${run.plan}/${it.application}`, it.state] as const),
      );
      const states = new Map<string, string>(operations);
      for (const [key, outcome] of tale.outcomes)
        expect({ key, state: states.get(key) }).toEqual({ key, state: outcome });
      for (const [key, state] of operations) {
        if (state === 'skipped') expect(tale.begun).not.toContain(key);
      }
      expect(world.store.messages.length - before).toBeLessThanOrEqual(
        2 * operations.length + 6 * tale.processes,
      );
    }),
    { numRuns: 60 },
  );
});
