import { isCancelled } from '../../../src/domain/records/run/run.ts';
import { planNamed } from './plans.ts';
import { deploymentOf, type Holding, type World, withDeployment } from './world.ts';

/** Asks a deployment to end, if it is under way. */
export function stop(world: World, plan: string): World {
  return deploymentOf(world, plan) === 'running' ? withDeployment(world, plan, 'stopping') : world;
}

/** Whoever can, and learns that a person wants it, asks what is under way to end. */
export function stopIfCancelled(world: World, { known, opened, settles }: Holding): World {
  const canStop = opened || !settles || planNamed(known.plan).engine === true;
  return isCancelled(known) && canStop ? stop(world, known.plan) : world;
}
