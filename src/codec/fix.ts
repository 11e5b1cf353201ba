import type { PlanChange } from '../domain/fixing/plan-change.ts';
import type { Problem } from '../domain/problem.ts';
import { problemToJson } from './problem.ts';

/** What became of `--fix`, as `fix` in the document of `validate` (docs/commands.md). */
export function fixToJson(attempt: {
  readonly made: boolean;
  readonly changes: readonly PlanChange[];
  readonly left: readonly Problem[];
}): Readonly<Record<string, unknown>> {
  const { made, changes, left } = attempt;
  return {
    made,
    changes: changes.map(({ application, from, to, cures }) => ({ application, from, to, cures })),
    left: left.map(problemToJson),
  };
}
