import type { Bot, User } from '../model/accounts/account.ts';
import type { Job } from '../model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../model/actions/workflow-run.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { addAttempt } from '../operations/actions/create-run.ts';
import { Refusal } from '../operations/refusal.ts';
import type { SandboxContext } from '../server/sandbox-context.ts';
import { checkedOut } from '../webhooks/runs/workflow-variables.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { type ActionsOptions, withDefaults } from './actions-options.ts';
import { createActivity } from './activity.ts';
import type { Engine } from './engine.ts';
import { type Rerun, rerun } from './rerun.ts';
import { createConcurrencyGroups } from './scheduling/concurrency-groups.ts';
import type { JobCourse } from './scheduling/job-course.ts';
import { createRunners } from './scheduling/runners.ts';
import { react } from './triggering/react.ts';
import { type Dispatch, dispatch } from './triggering/requests/dispatch.ts';
import { tick } from './triggering/requests/tick.ts';
import { beginAttempt } from './triggering/start-run.ts';

/** What runs workflows: those of repositories, for the events that the sandbox tells. */
export interface Actions {
  /** Oldest first. */
  runsOf(repository: Repository): readonly WorkflowRun[];
  /** Why files are no workflows that the sandbox can run. */
  readonly problems: readonly string[];
  /** Resolves when nothing is under way; rejects when the sandbox itself failed. */
  idle(): Promise<void>;
  /** Resolves as soon as a condition holds; it is asked whenever a run, a job or a log changes. */
  until(condition: () => boolean): Promise<void>;
  dispatch(wanted: Dispatch): Promise<WorkflowRun>;
  /** Lets the time of a schedule come; null: of all that the repository has. */
  tick(repository: Repository, cron?: string | null): Promise<void>;
  /** Throws a `Refusal` when the run has ended. */
  cancel(run: WorkflowRun, how?: 'cancel' | 'force'): void;
  rerun(wanted: Rerun): void;
  /** Lets a run go on that waits for approval. */
  approve(run: WorkflowRun, by: User | Bot): void;
  /** Lets a job's time be over now. */
  expire(job: Job): void;
  /** Takes a job's machine away: everything on it is killed, no post runs, and the job seems to go on. */
  killRunner(job: Job): Promise<void>;
  /** GitHub notices that a job's machine is gone. */
  giveUp(job: Job, conclusion: 'failure' | 'cancelled'): void;
  /** Whether events start anything from now on, as it is at first; not, while a world is made. */
  listen(wanted: boolean): void;
  /** How many jobs may run at once from now on. */
  setParallelJobs(jobs: number): void;
  /** Ends everything; for the end of the sandbox. */
  close(): Promise<void>;
}

/** `options` null: events start nothing, and what is dispatched stays queued. */
export function createActions(
  context: SandboxContext,
  webhooks: Webhooks,
  options: ActionsOptions | null,
): Actions {
  const engine = createEngine(context, options ?? { parallelJobs: 0 });
  const { world, activity, runners, courses, definitions } = engine;
  let reacting = Promise.resolve();
  let listening = true;
  if (options !== null) {
    webhooks.subscribe((delivery) => {
      if (!listening) return;
      const place = checkedOut(delivery.cause, delivery.repository);
      const reaction = reacting.then(() => react(engine, delivery, place));
      activity.track(reaction);
      reacting = reaction.catch(() => undefined);
    });
  }
  return {
    problems: engine.problems,
    runsOf: ({ workflowRuns }) => [...workflowRuns.values()],
    idle: activity.idle,
    until: activity.until,
    dispatch: (wanted) => dispatch(engine, wanted),
    tick: (repository, cron = null) => tick(engine, repository, cron),
    rerun: (wanted) => rerun(engine, wanted),
    setParallelJobs: runners.setCapacity,
    listen(wanted) {
      listening = wanted;
    },
    cancel(run, how = 'cancel') {
      const course = courses.get(run);
      if (course === undefined || currentAttempt(run).status === 'completed')
        throw new Refusal(409, 'Cannot cancel a workflow run that is completed.');
      course.cancel(how);
    },
    approve(run, by) {
      const definition = definitions.get(run);
      if (definition === undefined || currentAttempt(run).conclusion !== 'action_required')
        throw new Refusal(403, 'This run is not from a fork pull request or is not waiting for approval.');
      addAttempt(world, run, by);
      beginAttempt(engine, run, definition);
    },
    expire: (job) => courseOf(engine, job).running?.expire(),
    killRunner: async (job) => courseOf(engine, job).running?.kill(),
    giveUp: (job, conclusion) => courseOf(engine, job).giveUp(conclusion),
    async close() {
      runners.setCapacity(0);
      const jobs = [...world.repositories.values()].flatMap(runningJobs);
      await Promise.all(jobs.map((job) => courses.get(job.run)?.courseOf(job)?.running?.kill()));
      await activity.idle();
    },
  };
}

function createEngine(context: SandboxContext, options: ActionsOptions): Engine {
  const complete = withDefaults(options);
  return {
    ...context,
    options: complete,
    activity: createActivity(),
    groups: createConcurrencyGroups(),
    runners: createRunners(complete.parallelJobs),
    definitions: new Map(),
    courses: new Map(),
    problems: [],
  };
}

function courseOf({ courses }: Engine, job: Job): JobCourse {
  const course = courses.get(job.run)?.courseOf(job);
  if (course === undefined) throw new Error(`the job ${job.name} (${job.id}) is of no attempt that goes on`);
  return course;
}

function runningJobs({ workflowRuns }: Repository): Job[] {
  const jobs = [...workflowRuns.values()].flatMap((run) => currentAttempt(run).jobs);
  return jobs.filter(({ status }) => status === 'in_progress');
}
