import type { EnvironmentState } from '../../../src/domain/records/environment/environment-state.ts';
import type { Holder } from '../../../src/domain/records/run/holder.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';

/** What a runner knows of a run that it works off. */
export interface Holding {
  /** As it last recorded or read it. */
  readonly known: Run;
  /** What it has recorded as started stands behind its gate. */
  readonly gated: boolean;
  /** It let the deployment through itself, so that it sees its outcome. */
  readonly opened: boolean;
  /** It took it over from the dead, to find out what is left of it. */
  readonly settles: boolean;
}

export interface Runner {
  readonly mayCrash: boolean;
  readonly holdings: readonly Holding[];
  /** A run that nobody alive holds, as it was when it was looked at. */
  readonly found: Run | undefined;
}

/** A deployment out there: nothing, under way, asked to end, or ended in a way that is not recorded yet. */
export type Deployment = 'none' | 'running' | 'stopping' | 'succeeded' | 'failed' | 'killed';

/** What can still happen, and how often. */
export interface Budget {
  /** A runner dies; each at most once. */
  readonly crashes: number;
  /** A runner that is only slow is taken for dead. */
  readonly doubts: number;
  /** A person aborts a plan. */
  readonly aborts: number;
}

/** Everything that can differ between two moments; times never do. */
export interface World {
  /** The records. */
  readonly state: EnvironmentState;
  readonly runners: readonly Runner[];
  /** By plan. */
  readonly deployments: ReadonlyMap<string, Deployment>;
  readonly budget: Budget;
}

export const now = '2026-11-20T10:00:00.000Z';

const place = { host: 'model', boot: 'boot', namespace: 'pid:[1]', startedAt: '1' };

/** Every process that has crashed; nothing asks which one it was. */
export const dead: Holder = { ...place, pid: 0 };

/** A runner as the holder of runs. */
export function holderOf(runner: number): Holder {
  return { ...place, pid: runner + 1 };
}

export function isHeldBy(run: Run, runner: number): boolean {
  return run.holder?.pid === runner + 1;
}

export function isHeldByTheDead(run: Run): boolean {
  return run.holder?.pid === dead.pid;
}

export function deploymentOf({ deployments }: World, plan: string): Deployment {
  return deployments.get(plan) ?? 'none';
}

export function isGoingOn(deployment: Deployment): boolean {
  return deployment === 'running' || deployment === 'stopping';
}

export function withDeployment(world: World, plan: string, deployment: Deployment): World {
  return { ...world, deployments: new Map(world.deployments).set(plan, deployment) };
}

export function withRunner(world: World, runner: number, change: Partial<Runner>): World {
  const runners = world.runners.map((it, index) => (index === runner ? { ...it, ...change } : it));
  return { ...world, runners };
}

export function withHolding(world: World, runner: number, holding: Holding): World {
  const others = holdingsBut(world, runner, holding.known.plan);
  const holdings = [...others, holding].sort((one, other) => one.known.sequence - other.known.sequence);
  return withRunner(world, runner, { holdings });
}

export function withoutHolding(world: World, runner: number, plan: string): World {
  return withRunner(world, runner, { holdings: holdingsBut(world, runner, plan) });
}

function holdingsBut({ runners }: World, runner: number, plan: string): Holding[] {
  return (runners[runner]?.holdings ?? []).filter(({ known }) => known.plan !== plan);
}

/** Whether it has nothing in hand. */
export function isFree({ runners }: World, runner: number): boolean {
  return runners[runner]?.found === undefined && runners[runner]?.holdings.length === 0;
}

export function spend(world: World, what: keyof Budget): World {
  return { ...world, budget: { ...world.budget, [what]: world.budget[what] - 1 } };
}
