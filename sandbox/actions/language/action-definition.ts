import type { Template } from './template.ts';

/** An action's `action.yml`, of the kind that Node runs. */
export interface ActionDefinition {
  /** Standard values by name. */
  readonly inputs: ReadonlyMap<string, Template>;
  /** Files, from the action's folder. */
  readonly main: string;
  readonly post: string | null;
  readonly postCondition: string;
}
