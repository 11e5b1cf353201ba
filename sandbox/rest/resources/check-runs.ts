import { Hono } from 'hono';
import type { CheckRun } from '../../model/commits/check-run.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { checkRunsOn } from '../../model/rules/required-checks.ts';
import { createCheckRun, updateCheckRun } from '../../operations/commits/check-runs.ts';
import { forbidden, notFound } from '../api-error.ts';
import { checkRunCreation, checkRunEdit, checkRunFacts } from '../check-run-body.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import { readBody } from '../request-body.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import { requireCommit } from '../require-commit.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { checkAnnotation, checkRun } from '../shapes/check-run-shape.ts';

const reading = { permission: 'checks', access: 'read' } as const;
const writing = { permission: 'checks', access: 'write' } as const;

/** https://docs.github.com/en/rest/checks/runs: only apps write check runs, and only their own. */
export function checkRunRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.post('/repos/:owner/:repo/check-runs', async (c) => {
    const repository = requireRepository(c, writing);
    const app = requireApp(c);
    const { head_sha, ...body } = await readBody(c, 'CheckRun', checkRunCreation);
    const headSha = await requireCommit(repository, head_sha, 422);
    const { world, addresses } = c.var.sandbox;
    const place = { repository, app, headSha, name: body.name };
    const run = createCheckRun(world, requireActor(c.var), place, checkRunFacts(body));
    return c.json(checkRun(addresses, run), 201);
  });
  routes.get('/repos/:owner/:repo/check-runs/:id', (c) => {
    const run = requireCheckRun(c, requireRepository(c, reading));
    return c.json(checkRun(c.var.sandbox.addresses, run));
  });
  routes.patch('/repos/:owner/:repo/check-runs/:id', async (c) => {
    const run = requireCheckRun(c, requireRepository(c, writing));
    if (run.suite.app !== requireApp(c))
      throw forbidden(
        'Invalid app_id `' +
          run.suite.app.id +
          '` - check run can only be modified by the GitHub App that created it.',
        [writing],
      );
    const body = await readBody(c, 'CheckRun', checkRunEdit);
    updateCheckRun(c.var.sandbox.world, requireActor(c.var), run, checkRunFacts(body));
    return c.json(checkRun(c.var.sandbox.addresses, run));
  });
  routes.get('/repos/:owner/:repo/check-runs/:id/annotations', (c) => {
    const run = requireCheckRun(c, requireRepository(c, reading));
    const page = paginate(c, run.output.annotations);
    return c.json(page.map((annotation) => checkAnnotation(c.var.sandbox.addresses, run, annotation)));
  });
  routes.get('/repos/:owner/:repo/commits/:ref{.+}/check-runs', async (c) => {
    const repository = requireRepository(c, reading);
    const sha = await requireCommit(repository, c.req.param('ref'), 422);
    const runs = checkRunsOn(repository, sha).filter(wanted(c));
    const page = paginate(c, runs);
    const check_runs = page.map((run) => checkRun(c.var.sandbox.addresses, run));
    return c.json({ total_count: runs.length, check_runs });
  });
  return routes;
}

function requireApp(c: RestContext) {
  const { app } = requireActor(c.var).token;
  if (app === null) throw forbidden('You must authenticate via a GitHub App.', [writing]);
  return app;
}

function requireCheckRun(c: RestContext, repository: Repository): CheckRun {
  const id = pathNumber(c, 'id');
  const run = repository.checkSuites.flatMap(({ runs }) => runs).find((one) => one.id === id);
  if (run === undefined) throw notFound();
  return run;
}

/** By name, status and app; of each app's runs of one name only the latest, unless `all` are asked for. */
function wanted(c: RestContext): (run: CheckRun) => boolean {
  const { check_name, status, app_id, filter = 'latest' } = c.req.query();
  const seen = new Set<string>();
  return (run) => {
    if (check_name !== undefined && run.name !== check_name) return false;
    if (status !== undefined && run.status !== status) return false;
    if (app_id !== undefined && String(run.suite.app.id) !== app_id) return false;
    const key = `${run.suite.app.id} ${run.name}`;
    const older = filter === 'latest' && seen.has(key);
    seen.add(key);
    return !older;
  };
}
