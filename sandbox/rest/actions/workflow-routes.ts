import { Hono } from 'hono';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { findWorkflow } from './find-workflow.ts';
import { readWorkflows } from './read-workflows.ts';
import { readActions } from './require-run.ts';
import { workflowShape } from './workflow-shape.ts';

/** The workflows of the default branch. https://docs.github.com/en/rest/actions/workflows */
export function workflowRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/workflows', async (c) => {
    const repository = requireRepository(c, readActions);
    const { addresses } = c.var.sandbox;
    const all = await readWorkflows(repository);
    const workflows = paginate(c, all).map((workflow) => workflowShape(addresses, repository, workflow));
    return c.json({ total_count: all.length, workflows });
  });
  routes.get('/repos/:owner/:repo/actions/workflows/:workflow', async (c) => {
    const repository = requireRepository(c, readActions);
    const workflow = await findWorkflow(repository, c.req.param('workflow'));
    if (workflow === null) throw notFound();
    return c.json(workflowShape(c.var.sandbox.addresses, repository, workflow));
  });
  return routes;
}
