import type { Job, JobAnnotation, JobConclusion, JobStep } from '../../model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../model/actions/workflow-run.ts';
import type { CheckAnnotation } from '../../model/commits/check-run.ts';
import { actionsAppSlug, findApp } from '../../model/lookups.ts';
import type { World } from '../../model/world.ts';
import { type CheckRunFacts, createCheckRun, updateCheckRun } from '../commits/check-runs.ts';

export interface NewJob {
  readonly run: WorkflowRun;
  readonly key: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** A job of the current attempt, with the check run by which it shows on the run's commit. */
export function createJob(world: World, { run, key, name, labels }: NewJob): Job {
  const app = actionsApp(world);
  const place = { repository: run.repository, app, headSha: run.trigger.subject.head.sha, name };
  const checkRun = createCheckRun(world, { account: app.bot, token: null }, place, {});
  const attempt = currentAttempt(run);
  const job: Job = {
    id: checkRun.id,
    run,
    attempt,
    key,
    name,
    checkRun,
    labels,
    status: 'queued',
    conclusion: null,
    steps: [],
    log: [],
    annotations: [],
    summary: '',
    outputs: {},
    createdAt: world.now(),
    startedAt: null,
    completedAt: null,
  };
  attempt.jobs.push(job);
  return job;
}

export function beginJob(world: World, job: Job): void {
  job.status = 'in_progress';
  job.startedAt = world.now();
  tellCheckRun(world, job, { status: 'in_progress', startedAt: job.startedAt });
}

export function completeJob(world: World, job: Job, conclusion: JobConclusion): void {
  job.status = 'completed';
  job.conclusion = conclusion;
  job.completedAt = world.now();
  const annotations = job.annotations.slice(0, 50).map(checkAnnotation);
  tellCheckRun(world, job, { conclusion, completedAt: job.completedAt, output: { annotations } });
}

/** What one step of a job has come to; a step that is not there yet is added. */
export function beginStep(world: World, job: Job, name: string): JobStep {
  const step: JobStep = {
    name,
    number: job.steps.length + 1,
    status: 'in_progress',
    conclusion: null,
    startedAt: world.now(),
    completedAt: null,
  };
  job.steps.push(step);
  return step;
}

export function completeStep(world: World, step: JobStep, conclusion: JobConclusion): void {
  step.status = 'completed';
  step.conclusion = conclusion;
  step.completedAt = world.now();
}

function tellCheckRun(world: World, { checkRun }: Job, facts: CheckRunFacts): void {
  updateCheckRun(world, { account: actionsApp(world).bot, token: null }, checkRun, facts);
}

/** What is about no file is shown at the folder of workflows, as GitHub does. */
function checkAnnotation({ level, message, title, path, line }: JobAnnotation): CheckAnnotation {
  const place = { startLine: line ?? 1, endLine: line ?? 1, startColumn: null, endColumn: null };
  return { path: path ?? '.github', ...place, level, message, title, details: null };
}

function actionsApp(world: World) {
  const app = findApp(world, actionsAppSlug);
  if (app === undefined) throw new Error('the app that runs workflows is missing');
  return app;
}
