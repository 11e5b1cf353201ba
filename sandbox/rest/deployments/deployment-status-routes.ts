import { Hono } from 'hono';
import { z } from 'zod';
import { deploymentStates } from '../../model/deployments/deployment.ts';
import { addDeploymentStatus } from '../../operations/deployments/create-deployment.ts';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { readDeployments, requireDeployment, writeDeployments } from './deployment-routes.ts';
import { deploymentStatusShape } from './deployment-shape.ts';

const statusBody = z.object({
  state: z.enum(deploymentStates),
  target_url: z.string().optional(),
  log_url: z.string().optional(),
  description: z.string().max(140).optional(),
  environment: z.string().optional(),
  environment_url: z.string().optional(),
  auto_inactive: z.boolean().optional(),
});

const home = '/repos/:owner/:repo/deployments/:deployment/statuses';

/** https://docs.github.com/en/rest/deployments/statuses */
export function deploymentStatusRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get(home, (c) => {
    const deployment = requireDeployment(c, requireRepository(c, readDeployments));
    const { addresses } = c.var.sandbox;
    const newest = deployment.statuses.toReversed();
    return c.json(paginate(c, newest).map((status) => deploymentStatusShape(addresses, deployment, status)));
  });
  routes.post(home, async (c) => {
    const deployment = requireDeployment(c, requireRepository(c, writeDeployments));
    const body = await readBody(c, 'DeploymentStatus', statusBody);
    const { state, description, environment, environment_url: environmentUrl, auto_inactive } = body;
    const logUrl = body.log_url ?? body.target_url;
    const { world, addresses } = c.var.sandbox;
    const status = addDeploymentStatus(world, requireActor(c.var), deployment, {
      state,
      ...(description !== undefined && { description }),
      ...(environment !== undefined && { environment }),
      ...(environmentUrl !== undefined && { environmentUrl }),
      ...(logUrl !== undefined && { logUrl }),
      ...(auto_inactive !== undefined && { autoInactive: auto_inactive }),
    });
    return c.json(deploymentStatusShape(addresses, deployment, status), 201);
  });
  routes.get(`${home}/:status`, (c) => {
    const deployment = requireDeployment(c, requireRepository(c, readDeployments));
    const status = deployment.statuses.find(({ id }) => id === pathNumber(c, 'status'));
    if (status === undefined) throw notFound();
    return c.json(deploymentStatusShape(c.var.sandbox.addresses, deployment, status));
  });
  return routes;
}
