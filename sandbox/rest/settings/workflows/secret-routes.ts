import { Hono } from 'hono';
import { paginate } from '../../pagination.ts';
import { requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { isoTime } from '../../shapes/iso-time.ts';

const readSecrets = { permission: 'secrets', access: 'read' } as const;

/** Names of secrets; nobody reads what they are. https://docs.github.com/en/rest/actions/secrets */
export function secretRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/secrets', (c) => {
    const { secrets } = requireRepository(c, readSecrets);
    const all = [...secrets].map(([name, { createdAt }]) => ({
      name,
      created_at: isoTime(createdAt),
      updated_at: isoTime(createdAt),
    }));
    return c.json({ total_count: all.length, secrets: paginate(c, all) });
  });
  return routes;
}
