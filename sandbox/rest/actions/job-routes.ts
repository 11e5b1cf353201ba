import { Hono } from 'hono';
import type { Job } from '../../model/actions/job.ts';
import { currentAttempt } from '../../model/actions/workflow-run.ts';
import { storagePath } from '../../openapi/check-answers.ts';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { pathNumber } from '../path-number.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { jobShape } from './job-shape.ts';
import { findJob, readActions, requireAttempt, requireJob, requireRun } from './require-run.ts';

/** https://docs.github.com/en/rest/actions/workflow-jobs */
export function jobRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/runs/:run/jobs', (c) => {
    const run = requireRun(c, readActions);
    const attempts = c.req.query('filter') === 'all' ? run.attempts : [currentAttempt(run)];
    return answerJobs(
      c,
      attempts.flatMap(({ jobs }) => jobs),
    );
  });
  routes.get('/repos/:owner/:repo/actions/runs/:run/attempts/:attempt/jobs', (c) =>
    answerJobs(c, requireAttempt(c, requireRun(c, readActions)).jobs),
  );
  routes.get('/repos/:owner/:repo/actions/jobs/:job', (c) =>
    c.json(jobShape(c.var.sandbox.addresses, requireJob(c))),
  );
  routes.get('/repos/:owner/:repo/actions/jobs/:job/logs', (c) => {
    const job = requireJob(c);
    if (job.status !== 'completed') throw notFound();
    return c.redirect(`${c.var.sandbox.addresses.apiUrl}${storagePath}logs/${job.id}`, 302);
  });
  // Whoever has the address may read, as where GitHub keeps logs.
  routes.get(`${storagePath}logs/:job`, (c) => {
    const id = pathNumber(c, 'job');
    const repositories = [...c.var.sandbox.world.repositories.values()];
    const job = repositories.flatMap((repository) => findJob(repository, id) ?? []).at(0);
    if (job === undefined) throw notFound();
    return c.text(job.log.map((line) => `${line}\n`).join(''));
  });
  return routes;
}

function answerJobs(c: RestContext, jobs: readonly Job[]): Response {
  const { addresses } = c.var.sandbox;
  const shapes = paginate(c, jobs).map((job) => jobShape(addresses, job));
  return c.json({ total_count: jobs.length, jobs: shapes });
}
