import { Hono } from 'hono';
import { mayDo } from '../../../model/access/rights.ts';
import { branchPrefix } from '../../../model/repositories/ref.ts';
import { coversRef } from '../../../model/rules/matches-ref.ts';
import { notFound } from '../../api-error.ts';
import { paginate } from '../../pagination.ts';
import { requireActor, requireRepository } from '../../require-access.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { fullRuleset, listedRuleset, ruleOnBranch } from './ruleset-shape.ts';

const readMetadata = { permission: 'metadata', access: 'read' } as const;
const writeAdministration = { permission: 'administration', access: 'write' } as const;

/**
 * Rulesets, for whoever sees the repository. An organization's own rulesets are not modelled.
 * https://docs.github.com/en/rest/repos/rules
 */
export function rulesetRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/rulesets', (c) => {
    const repository = requireRepository(c, readMetadata);
    const { addresses } = c.var.sandbox;
    const targets = c.req.query('targets')?.split(',');
    const chosen = repository.rulesets.filter(({ target }) => targets?.includes(target) ?? true);
    return c.json(paginate(c, chosen).map((ruleset) => listedRuleset(addresses, repository, ruleset)));
  });
  routes.get('/repos/:owner/:repo/rulesets/:id', (c) => {
    const repository = requireRepository(c, readMetadata);
    const ruleset = repository.rulesets.find(({ id }) => String(id) === c.req.param('id'));
    if (ruleset === undefined) throw notFound();
    const maySeeBypass = mayDo(c.var.caller, repository, writeAdministration);
    const reader = { actor: requireActor(c.var), maySeeBypass };
    return c.json(fullRuleset(c.var.sandbox.addresses, repository, ruleset, reader));
  });
  routes.get('/repos/:owner/:repo/rules/branches/:branch{.+}', (c) => {
    const repository = requireRepository(c, readMetadata);
    const ref = `${branchPrefix}${c.req.param('branch')}`;
    const active = repository.rulesets.filter(
      (ruleset) => ruleset.enforcement === 'active' && coversRef(ruleset, repository, ref),
    );
    const rules = active.flatMap((ruleset) =>
      ruleset.rules.map((rule) => ruleOnBranch(repository, ruleset, rule)),
    );
    return c.json(paginate(c, rules));
  });
  return routes;
}
