import type { CatalogModule } from '../model/catalog.ts';
import type { Action } from '../model/plan.ts';
import type { ProblemCode } from '../problem.ts';
import type { Operation } from '../records/run/operation.ts';
import type { SettingChanges } from '../settings/setting-changes.ts';
import type { PlannedOperation } from '../validation.ts';

/** One entry of a plan, resolved against catalog, source and target. */
export interface ResolvedOperation {
  readonly application: string;
  readonly action: Action;
  readonly from: string | null;
  readonly to: string | null;
  readonly tag: string | null;
  readonly commit: string | null;
  readonly modules: ReadonlyMap<string, CatalogModule>;
  readonly whole: boolean;
  /** Modules that the target has and that it takes away; absent when there is none. */
  readonly removed?: readonly string[];
  /** What it sets in the target; absent when that is nothing. */
  readonly settings?: SettingChanges;
  /** Names of the secret settings that it is handed; absent when there are none. */
  readonly secrets?: readonly string[];
  readonly skip?: ProblemCode;
}

export function plannedOperation(operation: ResolvedOperation): PlannedOperation {
  const { application, action, from, to, tag, commit, modules, settings, secrets, skip } = operation;
  const tags = action === 'tag-and-deploy' && tag !== null && commit !== null;
  return {
    ...{ application, action, from, to, modules: [...modules.keys()].sort() },
    ...(settings && { settings }),
    ...(secrets && { secrets }),
    ...(tags && { tagging: { tag, commit } }),
    ...(skip && { skip }),
  };
}

/** The operation as a run starts with it; `after` orders it among the others. */
export function pendingOperation(operation: ResolvedOperation, after: readonly string[]): Operation {
  const { skip, settings, secrets: _, ...resolved } = operation;
  return {
    ...resolved,
    ...(settings && { settings: new Map([...settings].map(([name, { to }]) => [name, to])) }),
    after,
    state: skip === undefined ? 'pending' : 'skipped',
    reason: skip ?? null,
    startedAt: null,
    endedAt: null,
    tries: [],
  };
}
