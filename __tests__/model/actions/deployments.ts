import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { planNamed } from '../world/plans.ts';
import { type Deployment, type World, withDeployment } from '../world/world.ts';

/** A deployment that is under way ends. */
export function end(_: Protocol, world: World): readonly Step<World>[] {
  return [...world.deployments].flatMap(([plan, deployment]) =>
    endsOf(plan, deployment).map((it) => ({
      name: `the deployment of ${plan} is ${it}`,
      next: withDeployment(world, plan, it),
    })),
  );
}

function endsOf(plan: string, deployment: Deployment): readonly Deployment[] {
  if (deployment === 'stopping') return ['succeeded', 'killed'];
  if (deployment !== 'running') return [];
  return planNamed(plan).mayFail === true ? ['succeeded', 'failed'] : ['succeeded'];
}
