import type { EnvironmentState } from '../../../src/domain/records/environment/environment-state.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { Interning } from './interning.ts';
import { plans, recordOf } from './plans.ts';
import { withRuns } from './with-runs.ts';
import { withoutHistory } from './without-history.ts';
import { dead, holderOf, isGoingOn, isHeldBy, type Runner, type World } from './world.ts';

const deployedBefore = new Map(plans.map((it) => [it.application, recordOf(it)] as const));

/** Brings worlds into the one form that all worlds have in which the same can happen from then on. */
export class Canonical {
  readonly #parts = new Interning();
  /** Equal records are one object, so that what was decided on them can be remembered. */
  readonly #states = new Map<number, EnvironmentState>();

  /** As whoever reads the records finds it, without what nobody asks for again, and with its runners in order. */
  settle(world: World): World {
    const ordered = this.#ordered(withoutHistory(world));
    const read = asRead(ordered.state);
    const number = this.#numberOf(read);
    const state = this.#states.get(number) ?? read;
    this.#states.set(number, state);
    return {
      ...ordered,
      state,
      deployments: remembered(ordered, state),
    };
  }

  /** Equal for settled worlds in which everything is the same. */
  key({ state, runners, deployments, budget }: World): string {
    return [
      this.#numberOf(state),
      ...runners.map((it) => this.#local(state, it)),
      ...[...deployments].map(([plan, it]) => `${plan}${it}`).sort(),
      Object.values(budget).join(''),
    ].join('|');
  }

  #numberOf({ active, applications, endedPlans }: EnvironmentState): number {
    const runs = [...active.values()].map((run) => this.#parts.number(run)).sort();
    const known = [...applications.values()].map((it) => this.#parts.number(it)).sort();
    return this.#parts.number([runs.join(), known.join(), [...endedPlans].sort().join()]);
  }

  #ordered(world: World): World {
    const signatures = world.runners.map((runner, index) => this.#signature(world, runner, index));
    const order = world.runners.map((_, index) => index);
    order.sort((one, other) => compare(signatures[one] ?? '', signatures[other] ?? ''));
    if (order.every((from, to) => from === to)) return world;
    const renamed = withRuns(world, (run) => {
      const place = order.findIndex((from) => isHeldBy(run, from));
      return place === -1 ? run : { ...run, holder: holderOf(place) };
    });
    return { ...renamed, runners: order.flatMap((from) => renamed.runners[from] ?? []) };
  }

  /** All that tells one runner from another, without saying which it is. */
  #signature({ state }: World, runner: Runner, index: number): string {
    const held = [...state.active.values()].filter((run) => isHeldBy(run, index)).map(({ plan }) => plan);
    const anonymous = (run: Run) => (isHeldBy(run, index) ? { ...run, holder: dead } : run);
    const { mayCrash, holdings, found } = runner;
    const local = {
      mayCrash,
      holdings: holdings.map((it) => ({ ...it, known: anonymous(it.known) })),
      found,
    };
    return `${this.#local(state, local)};${held.sort().join()}`;
  }

  /** What has changed since is not taken over, however it was when it was found. */
  #isAsFound({ active }: EnvironmentState, found: Run): boolean {
    const run = active.get(found.plan);
    return run !== undefined && this.#parts.number(run) === this.#parts.number(found);
  }

  #local(state: EnvironmentState, { mayCrash, holdings, found }: Runner): string {
    const known = holdings.map(
      (it) =>
        `${this.#parts.number(it.known)}${it.gated ? 'g' : ''}${it.opened ? 'o' : ''}${it.settles ? 's' : ''}`,
    );
    const looked = found === undefined ? '' : `f${found.plan}${this.#isAsFound(state, found)}`;
    return `${mayCrash ? '' : 'x'}${known.join()}${looked}`;
  }
}

/** What an ended plan has left behind keeps no other waiting, so it is taken away again. */
function asRead(state: EnvironmentState): EnvironmentState {
  const ended = plans.filter(({ name }) => state.endedPlans.has(name)).map((it) => it.application);
  const applications = new Map(state.applications);
  for (const application of ended) {
    const before = deployedBefore.get(application);
    if (before !== undefined) applications.set(application, before);
  }
  return { ...state, newlyEnded: new Map(), newlyBad: [], deliveries: new Map(), applications };
}

/** How a deployment has ended is asked for until its plan has. */
function remembered({ deployments }: World, { endedPlans }: EnvironmentState): World['deployments'] {
  return new Map(
    [...deployments].filter(([plan, it]) => it !== 'none' && (isGoingOn(it) || !endedPlans.has(plan))),
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
