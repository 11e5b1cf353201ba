import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../api-error.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { repositoryPage, repositoryUrl } from '../shapes/repository-addresses.ts';
import { findWorkflow } from './find-workflow.ts';
import { writeActions } from './require-run.ts';

const dispatchBody = z.object({
  ref: z.string(),
  inputs: z.record(z.string(), z.unknown()).default({}),
  return_run_details: z.boolean().default(false),
});

/** https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event */
export function dispatchRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.post('/repos/:owner/:repo/actions/workflows/:workflow/dispatches', async (c) => {
    const repository = requireRepository(c, writeActions);
    const { account } = requireActor(c.var);
    const { ref, inputs, return_run_details } = await readBody(c, 'WorkflowDispatch', dispatchBody);
    const workflow = await findWorkflow(repository, c.req.param('workflow'));
    if (workflow === null) throw notFound();
    const { actions, addresses } = c.var.sandbox;
    const { id } = await actions.dispatch({ repository, path: workflow.path, ref, inputs, by: account });
    if (!return_run_details) return c.body(null, 204);
    const path = `actions/runs/${id}`;
    return c.json({
      workflow_run_id: id,
      run_url: `${repositoryUrl(addresses, repository)}/${path}`,
      html_url: `${repositoryPage(addresses, repository)}/${path}`,
    });
  });
  return routes;
}
