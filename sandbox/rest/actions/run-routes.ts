import { Hono } from 'hono';
import { workflowId } from '../../model/actions/workflow.ts';
import { currentAttempt, type WorkflowRun } from '../../model/actions/workflow-run.ts';
import { notFound } from '../api-error.ts';
import { paginate } from '../pagination.ts';
import { requireRepository } from '../require-access.ts';
import type { RestContext, RestEnvironment, RestRoutes } from '../rest-environment.ts';
import { isoTime } from '../shapes/iso-time.ts';
import { isWithin } from './created-range.ts';
import { findWorkflow } from './find-workflow.ts';
import { readActions, requireAttempt, requireRun } from './require-run.ts';
import { runFacts, workflowRunShape } from './workflow-run-shape.ts';

/** Reading runs; https://docs.github.com/en/rest/actions/workflow-runs */
export function runRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/repos/:owner/:repo/actions/runs', (c) => {
    const { workflowRuns } = requireRepository(c, readActions);
    return answerRuns(c, [...workflowRuns.values()]);
  });
  routes.get('/repos/:owner/:repo/actions/workflows/:workflow/runs', async (c) => {
    const repository = requireRepository(c, readActions);
    const workflow = await findWorkflow(repository, c.req.param('workflow'));
    if (workflow === null) throw notFound();
    const id = workflowId(repository, workflow);
    const runs = [...repository.workflowRuns.values()];
    return answerRuns(
      c,
      runs.filter((run) => workflowId(repository, run.workflow) === id),
    );
  });
  routes.get('/repos/:owner/:repo/actions/runs/:run', (c) => {
    const run = requireRun(c, readActions);
    return c.json(workflowRunShape(c.var.sandbox.addresses, runFacts(run)));
  });
  routes.get('/repos/:owner/:repo/actions/runs/:run/attempts/:attempt', (c) => {
    const run = requireRun(c, readActions);
    return c.json(workflowRunShape(c.var.sandbox.addresses, runFacts(run, requireAttempt(c, run))));
  });
  return routes;
}

/** Newest first, those that the query asks for. */
function answerRuns(c: RestContext, runs: readonly WorkflowRun[]): Response {
  const found = runs.filter((run) => isAskedFor(c, run)).toReversed();
  const { addresses } = c.var.sandbox;
  const shapes = paginate(c, found).map((run) => workflowRunShape(addresses, runFacts(run)));
  return c.json({ total_count: found.length, workflow_runs: shapes });
}

function isAskedFor(c: RestContext, run: WorkflowRun): boolean {
  const { event, actor, subject } = run.trigger;
  const { status, conclusion } = currentAttempt(run);
  const fits = (name: string, ...values: readonly (string | null)[]) => {
    const wanted = c.req.query(name);
    return wanted === undefined || values.includes(wanted);
  };
  return (
    fits('event', event) &&
    fits('actor', actor.login) &&
    fits('branch', subject.headBranch) &&
    fits('head_sha', subject.head.sha) &&
    fits('status', status, conclusion) &&
    isWithin(c.req.query('created'), isoTime(run.createdAt))
  );
}
