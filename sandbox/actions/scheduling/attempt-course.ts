import type { Job } from '../../model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../../model/actions/workflow-run.ts';
import { changeRun, completeRun } from '../../operations/actions/change-run.ts';
import type { Engine } from '../engine.ts';
import { runContexts } from '../expressions/run-contexts.ts';
import type { JobDefinition, WorkflowDefinition } from '../language/workflow-definition.ts';
import type { GroupMember } from './concurrency-groups.ts';
import { createJobCourse, type JobCourse } from './job-course.ts';
import { needsOf } from './needs.ts';
import { conclusionOf } from './run-conclusion.ts';
import { readConcurrency } from './settings/read-concurrency.ts';

/** The current attempt of a run, from its beginning to its end. */
export interface AttemptCourse {
  begin(): void;
  /** `force` spares nothing, not even what is to run always. */
  cancel(how: 'cancel' | 'force'): void;
  courseOf(job: Job): JobCourse | undefined;
}

/** Jobs of `kept` are not run again: they stand as they ended. */
export function createAttemptCourse(
  engine: Engine,
  run: WorkflowRun,
  definition: WorkflowDefinition,
  kept: readonly Job[] = [],
): AttemptCourse {
  const { world, addresses, groups, activity } = engine;
  const attempt = currentAttempt(run);
  const courses = new Map<string, JobCourse>();
  const contexts = runContexts(addresses, run, attempt);
  const concurrency = readConcurrency(definition.concurrency, { contexts }, run.repository.id);
  let admitted = false;
  attempt.jobs.push(...kept);

  const jobOf = (key: string) => attempt.jobs.find((job) => job.key === key);
  const isDone = (key: string) => jobOf(key)?.status === 'completed';
  const isDue = (job: JobDefinition) => jobOf(job.key) === undefined && job.needs.every(isDone);

  function advance(): void {
    if (!admitted || attempt.status === 'completed') return;
    for (let due = definition.jobs.find(isDue); due !== undefined; due = definition.jobs.find(isDue)) {
      const needs = needsOf(definition, attempt, due);
      const course = createJobCourse(engine, { run, workflow: definition, definition: due, needs, contexts });
      courses.set(due.key, course);
      course.begin(advance);
    }
    if (definition.jobs.every(({ key }) => isDone(key))) finish();
    activity.changed();
  }

  function finish(): void {
    if (attempt.status === 'completed') return;
    completeRun(world, run, conclusionOf(attempt));
    if (concurrency !== null) groups.leave(concurrency, member);
    activity.changed();
  }

  function cancel(how: 'cancel' | 'force'): void {
    if (attempt.status === 'completed') return;
    attempt.cancelling = how;
    for (const course of courses.values()) course.cancel(how);
    if (admitted) advance();
    else finish();
  }

  const member: GroupMember = {
    start() {
      admitted = true;
      changeRun(world, run, 'queued');
      advance();
    },
    cancel: () => cancel('cancel'),
  };

  return {
    cancel,
    courseOf: (job) => (jobOf(job.key) === job ? courses.get(job.key) : undefined),
    begin() {
      if (concurrency === null) return member.start();
      changeRun(world, run, 'pending');
      groups.enter(concurrency, member);
    },
  };
}
