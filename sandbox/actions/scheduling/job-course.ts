import { messageOf } from '../../../src/domain/message-of.ts';
import type { Job, JobConclusion } from '../../model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../model/actions/workflow-run.ts';
import type { JsonObject } from '../../openapi/json.ts';
import { changeRun } from '../../operations/actions/change-run.ts';
import { beginJob, completeJob, createJob } from '../../operations/actions/jobs.ts';
import type { Engine } from '../engine.ts';
import { fill, fillText, isTrue, type Scope } from '../expressions/evaluate.ts';
import { statusAfter } from '../expressions/status-functions.ts';
import type { JobDefinition, WorkflowDefinition } from '../language/workflow-definition.ts';
import { type RunningJob, startJob } from '../running/start-job.ts';
import type { ConcurrencyRequest, GroupMember } from './concurrency-groups.ts';
import { createJobDeployment, type JobDeployment } from './job-deployment.ts';
import type { Needs } from './needs.ts';
import { readConcurrency } from './settings/read-concurrency.ts';
import { type JobEnvironment, readEnvironment, refuseEnvironment } from './settings/read-environment.ts';

/** One job of an attempt, from the moment that it is due. */
export interface JobCourse {
  readonly job: Job;
  begin(ended: () => void): void;
  cancel(how: 'cancel' | 'force'): void;
  /** Null when no machine has it, or none any more. */
  readonly running: RunningJob | null;
  /** The service notices that the job's machine is gone. */
  giveUp(conclusion: 'failure' | 'cancelled'): void;
}

export interface JobOrder {
  readonly run: WorkflowRun;
  readonly workflow: WorkflowDefinition;
  readonly definition: JobDefinition;
  readonly needs: Needs;
  /** Of the run. */
  readonly contexts: JsonObject;
}

export function createJobCourse(engine: Engine, order: JobOrder): JobCourse {
  const { world, groups, runners, activity } = engine;
  const { run, definition, needs } = order;
  const attempt = currentAttempt(run);
  const scope = (): Scope => ({
    contexts: { ...order.contexts, needs: needs.context },
    status: statusAfter(needs.conclusions, { cancelled: attempt.cancelling !== 'no', kind: 'job' }),
  });
  const job = createJob(world, {
    run,
    key: definition.key,
    name: fillText(definition.name, scope()),
    labels: labelsOf(definition, scope()),
  });
  let running: RunningJob | null = null;
  let concurrency: ConcurrencyRequest | null = null;
  let withdraw = () => {};
  let tellEnd = () => {};
  let deployment: JobDeployment | null = null;

  const isWanted = () => attempt.cancelling !== 'force' && isTrue(definition.condition, scope());

  function complete(conclusion: JobConclusion): void {
    if (job.status === 'completed') return;
    withdraw();
    completeJob(world, job, conclusion);
    deployment?.end(conclusion);
    if (concurrency !== null) groups.leave(concurrency, member);
    tellEnd();
  }

  function fail(message: string): void {
    job.log.push(`##[error]${message}`);
    job.annotations.push({ level: 'failure', message, title: null, path: null, line: null });
    complete('failure');
  }

  function request(environment: JobEnvironment | null): void {
    job.status = 'queued';
    withdraw = runners.request(() => {
      const course = runOn(environment);
      activity.track(course);
      return course;
    });
  }

  async function runOn(environment: JobEnvironment | null): Promise<void> {
    beginJob(world, job);
    changeRun(world, run, 'in_progress');
    deployment = createJobDeployment(world, job, environment);
    running = startJob(engine, { ...order, job, environment: environment?.environment ?? null });
    activity.changed();
    const conclusion = await running.ended;
    running = null;
    if (conclusion !== 'lost') complete(conclusion);
  }

  let environment: JobEnvironment | null = null;
  const member: GroupMember = { start: () => request(environment), cancel: () => cancel('cancel') };

  function cancel(how: 'cancel' | 'force'): void {
    if (job.status === 'completed' || (how === 'cancel' && isWanted())) return;
    if (running !== null && how === 'cancel') {
      running.cancel();
      return;
    }
    if (running !== null) activity.track(running.kill());
    complete('cancelled');
  }

  return {
    job,
    cancel,
    giveUp: complete,
    get running() {
      return running;
    },
    begin(ended) {
      tellEnd = ended;
      try {
        if (!isWanted()) return complete(attempt.cancelling === 'no' ? 'skipped' : 'cancelled');
        environment = readEnvironment(world, run, definition.environment, scope());
        concurrency = readConcurrency(definition.concurrency, scope(), run.repository.id);
      } catch (error) {
        return fail(messageOf(error));
      }
      const refused = environment && refuseEnvironment(run, environment.environment);
      if (refused !== null) return fail(refused);
      if (concurrency === null) return request(environment);
      job.status = 'waiting';
      groups.enter(concurrency, member);
    },
  };
}

function labelsOf({ labels }: JobDefinition, scope: Scope): string[] {
  const value = fill(labels, scope);
  return (Array.isArray(value) ? value : [value]).map(String);
}
