import type { Mapping, Template } from './template.ts';

/** What stands in a workflow's file, of the things that the sandbox knows; others are refused. */
export interface WorkflowDefinition {
  readonly path: string;
  /** What the file says, else its path. */
  readonly name: string;
  readonly runName: Template | null;
  readonly events: ReadonlyMap<string, EventDefinition>;
  readonly permissions: Template | null;
  readonly env: Mapping;
  readonly concurrency: Template | null;
  readonly jobs: readonly JobDefinition[];
}

/** Which events of a kind start the workflow; an absent filter lets all pass. */
export interface EventDefinition {
  readonly filters: ReadonlyMap<EventFilter, readonly string[]>;
  /** Of `workflow_dispatch`. */
  readonly inputs: ReadonlyMap<string, InputDefinition>;
  /** Of `schedule`. */
  readonly crons: readonly string[];
}

export const eventFilters = [
  'types',
  'branches',
  'branches-ignore',
  'tags',
  'tags-ignore',
  'paths',
  'paths-ignore',
  'workflows',
] as const;
export type EventFilter = (typeof eventFilters)[number];

export interface InputDefinition {
  readonly type: 'string' | 'choice' | 'boolean' | 'number' | 'environment';
  readonly required: boolean;
  readonly default: string | number | boolean | null;
  readonly options: readonly string[];
}

export interface JobDefinition {
  readonly key: string;
  readonly name: Template;
  readonly needs: readonly string[];
  /** Always with a status function. */
  readonly condition: string;
  readonly permissions: Template | null;
  readonly env: Mapping;
  readonly environment: Template | null;
  readonly concurrency: Template | null;
  readonly outputs: Mapping;
  /** Minutes. */
  readonly timeout: Template;
  readonly labels: Template;
  readonly steps: readonly StepDefinition[];
}

export interface StepDefinition {
  readonly id: string;
  readonly name: Template | null;
  readonly condition: string;
  readonly continueOnError: Template;
  /** Minutes; nothing: none of its own. */
  readonly timeout: Template;
  readonly env: Mapping;
  readonly does: Uses | Script;
}

export interface Uses {
  readonly kind: 'uses';
  readonly action: string;
  readonly with: Mapping;
}

export interface Script {
  readonly kind: 'run';
  readonly script: Template;
}
