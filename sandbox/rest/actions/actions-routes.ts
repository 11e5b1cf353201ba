import type { RestRoutes } from '../rest-environment.ts';
import { dispatchRoutes } from './dispatch-routes.ts';
import { jobRoutes } from './job-routes.ts';
import { runControlRoutes } from './run-control-routes.ts';
import { runRoutes } from './run-routes.ts';
import { workflowRoutes } from './workflow-routes.ts';

/** Workflows, their runs and jobs. */
export function actionsRoutes(): readonly RestRoutes[] {
  return [workflowRoutes(), dispatchRoutes(), runRoutes(), runControlRoutes(), jobRoutes()];
}
