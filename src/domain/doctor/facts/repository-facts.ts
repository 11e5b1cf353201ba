import type { OperationWorkflowUse } from '../../workflows/judge-operation-workflow.ts';
import type { WorkflowReading } from '../../workflows/workflow.ts';
import type { HostedFacts } from './hosted-facts.ts';

/** Everything that is known of a release repository, for the doctor to judge. */
export interface RepositoryFacts {
  readonly environments: readonly EnvironmentFacts[];
  /** Whether the branch of the records is there. */
  readonly records: boolean;
  /** Both as they stand on the trusted branch. */
  readonly signal: WorkflowReading;
  readonly plansWorkflow: WorkflowReading;
  readonly operationWorkflows: readonly OperationWorkflowFacts[];
  /** Whether any environment has follow-ups opened by itself. */
  readonly followUps: boolean;
  /** The teams that are to approve plans, as `@owner/team`. */
  readonly teams: readonly string[];
  /** Whether the trusted branch says who owns what. */
  readonly owners: boolean;
  readonly applications: readonly ApplicationFacts[];
  /** Null when the repository is looked at as a folder, without a service around it. */
  readonly hosted: HostedFacts | null;
}

/** An environment that has, or should have, a branch. */
export interface EnvironmentFacts {
  readonly name: string;
  readonly branch: boolean;
  readonly baseline: boolean;
  /** The signal workflow on its branch, compared with that on the trusted branch. */
  readonly signal: 'same' | 'different' | 'missing';
  readonly owners: boolean;
}

/** A workflow that is to carry out operations. */
export interface OperationWorkflowFacts extends OperationWorkflowUse {
  /** As people call it. */
  readonly name: string;
  /** Undefined when it cannot be seen from here. */
  readonly reading: WorkflowReading | undefined;
}

/** An application of the catalog. */
export interface ApplicationFacts {
  readonly name: string;
  /** As the catalog says it. */
  readonly repository: string;
  /** What every version tag of it begins with. */
  readonly tagPrefix: string;
  /** Why its tags cannot be read; null when they can. */
  readonly unreadable: string | null;
}
