import { isUnderWay } from '../../../src/domain/records/run/run.ts';
import type { RunEvent } from '../../../src/domain/records/run/run-event.ts';
import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { planNamed } from '../world/plans.ts';
import { stop, stopIfCancelled } from '../world/stop.ts';
import { type Holding, type World, withDeployment, withHolding, withoutHolding } from '../world/world.ts';
import { ofEachRunner } from './action.ts';
import { fallenDue } from './fallen-due.ts';

/** A runner goes on with a run that it holds: records all that has fallen due, in one commit. */
export function work(protocol: Protocol, world: World): readonly Step<World>[] {
  return ofEachHolding(world, (runner, holding) => {
    if (holding.gated) return [];
    const events = fallenDue(protocol, world, holding);
    if (events.length === 0) return [];
    const said = events.map(({ kind }) => kind).join(', ');
    return [
      {
        name: `runner ${runner} records of ${holding.known.plan}: ${said}`,
        next: record(protocol, { world, runner, holding, events }),
      },
    ];
  });
}

/** A runner lets a deployment through that is recorded as started. */
export function open(_: Protocol, world: World): readonly Step<World>[] {
  return ofEachHolding(world, (runner, holding) => {
    if (!holding.gated) return [];
    const { plan } = holding.known;
    const opened = withHolding(world, runner, { ...holding, gated: false, opened: true });
    return [{ name: `runner ${runner} lets ${plan} through`, next: withDeployment(opened, plan, 'running') }];
  });
}

/** A runner notices that its run is not as it knows it. */
export function look(_: Protocol, world: World): readonly Step<World>[] {
  return ofEachHolding(world, (runner, holding) => {
    const { plan, epoch, status } = holding.known;
    const newest = world.state.active.get(plan);
    if (holding.gated || (newest?.epoch === epoch && newest.status === status)) return [];
    const next =
      newest?.epoch === epoch
        ? adopt(world, runner, { ...holding, known: newest })
        : letGo(world, runner, holding);
    return [{ name: `runner ${runner} sees what became of ${plan}`, next }];
  });
}

function ofEachHolding(
  world: World,
  steps: (runner: number, holding: Holding) => readonly Step<World>[],
): readonly Step<World>[] {
  return ofEachRunner(world, (runner) =>
    (world.runners[runner]?.holdings ?? []).flatMap((holding) => steps(runner, holding)),
  );
}

interface Recording {
  readonly world: World;
  readonly runner: number;
  readonly holding: Holding;
  readonly events: readonly RunEvent[];
}

function record(protocol: Protocol, { world, runner, holding, events }: Recording): World {
  const { plan, epoch, status } = holding.known;
  const change = protocol.recordChange(world.state, { plan, epoch, status, events });
  if (change.kind === 'fenced') return letGo(world, runner, holding);
  if (change.kind === 'outdated') return adopt(world, runner, { ...holding, known: change.run });
  const ended = events.some(({ kind }) => kind === 'ended');
  const recorded = { ...(ended ? withDeployment(world, plan, 'none') : world), state: change.state };
  if (!isUnderWay(change.run) || change.run.holder === null) return withoutHolding(recorded, runner, plan);
  const gated = events.some(({ kind }) => kind === 'started');
  return withHolding(recorded, runner, {
    ...holding,
    known: change.run,
    gated,
    opened: holding.opened && !ended,
  });
}

/** Goes on from what somebody else has recorded. */
function adopt(world: World, runner: number, holding: Holding): World {
  return stopIfCancelled(withHolding(world, runner, holding), holding);
}

/** It is somebody else's: what ends with this process is ended, an engine goes on. */
function letGo(world: World, runner: number, { known: { plan }, opened }: Holding): World {
  const left = withoutHolding(world, runner, plan);
  return opened && planNamed(plan).engine === undefined ? stop(left, plan) : left;
}
