import { Hono } from 'hono';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { repositoryUrl } from '../../shapes/repository-addresses.ts';

const readAdministration = { permission: 'administration', access: 'read' } as const;

/** What workflows may do, for administrators. https://docs.github.com/en/rest/actions/permissions */
export function actionsPermissionRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/permissions', (c) => {
    const repository = requireRepository(c, readAdministration);
    const { actionsEnabled, allowedActions } = repository.settings;
    if (!actionsEnabled) return c.json({ enabled: false });
    const home = `${repositoryUrl(c.var.sandbox.addresses, repository)}/actions/permissions`;
    return c.json({
      enabled: true,
      allowed_actions: allowedActions,
      ...(allowedActions === 'selected' && { selected_actions_url: `${home}/selected-actions` }),
      sha_pinning_required: false,
    });
  });
  routes.get('/repos/:owner/:repo/actions/permissions/workflow', (c) => {
    const { settings } = requireRepository(c, readAdministration);
    return c.json({
      default_workflow_permissions: settings.defaultWorkflowAccess,
      can_approve_pull_request_reviews: settings.workflowsMayOpenPullRequests,
    });
  });
  return routes;
}
