import type { WorkflowRun } from '../model/actions/workflow-run.ts';
import type { SandboxContext } from '../server/sandbox-context.ts';
import type { ActionsOptions } from './actions-options.ts';
import type { Activity } from './activity.ts';
import type { WorkflowDefinition } from './language/workflow-definition.ts';
import type { AttemptCourse } from './scheduling/attempt-course.ts';
import type { ConcurrencyGroups } from './scheduling/concurrency-groups.ts';
import type { Runners } from './scheduling/runners.ts';

/** What the parts that run workflows share. */
export interface Engine extends SandboxContext {
  readonly options: Required<ActionsOptions>;
  readonly activity: Activity;
  readonly groups: ConcurrencyGroups;
  readonly runners: Runners;
  /** What each run was started with; a re-run takes the same. */
  readonly definitions: Map<WorkflowRun, WorkflowDefinition>;
  /** Of the current attempt of each run. */
  readonly courses: Map<WorkflowRun, AttemptCourse>;
  /** Why files are no workflows that the sandbox can run. */
  readonly problems: string[];
}
