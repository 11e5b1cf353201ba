import { Hono } from 'hono';
import { requireActor } from '../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { requireRun, writeActions } from './require-run.ts';

const home = '/repos/:owner/:repo/actions/runs/:run';

/** Ending, repeating and approving runs; https://docs.github.com/en/rest/actions/workflow-runs */
export function runControlRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  for (const [name, how] of [
    ['cancel', 'cancel'],
    ['force-cancel', 'force'],
  ] as const) {
    routes.post(`${home}/${name}`, (c) => {
      c.var.sandbox.actions.cancel(requireRun(c, writeActions), how);
      return c.json({}, 202);
    });
  }
  for (const [name, jobs] of [
    ['rerun', 'all'],
    ['rerun-failed-jobs', 'failed'],
  ] as const) {
    routes.post(`${home}/${name}`, (c) => {
      const run = requireRun(c, writeActions);
      c.var.sandbox.actions.rerun({ run, by: requireActor(c.var).account, jobs });
      return c.json({}, 201);
    });
  }
  routes.post(`${home}/approve`, (c) => {
    const run = requireRun(c, writeActions);
    c.var.sandbox.actions.approve(run, requireActor(c.var).account);
    return c.json({}, 201);
  });
  return routes;
}
