import { Hono } from 'hono';
import { notFound } from '../../api-error.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { repositoryUrl } from '../../shapes/repository-addresses.ts';

/** The site that a repository publishes. https://docs.github.com/en/rest/pages/pages */
export function pagesRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/pages', (c) => {
    const repository = requireRepository(c, { permission: 'pages', access: 'read' });
    const { pages } = repository.settings;
    if (pages === null) throw notFound();
    return c.json({
      url: `${repositoryUrl(c.var.sandbox.addresses, repository)}/pages`,
      status: 'built',
      cname: null,
      custom_404: false,
      html_url: `https://${repository.owner.login}.github.io/${repository.name}/`,
      build_type: 'workflow',
      public: pages === 'public',
    });
  });
  return routes;
}
