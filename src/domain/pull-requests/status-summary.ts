import { problemGroups } from '../problem.ts';
import { shortDigest } from '../short-digest.ts';
import type { PlanReport } from './plan-report.ts';

/** What the status of a plan says to other plans, and to people who see nothing else. */
export interface StatusSummary {
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** Whether it fails for more than collisions; then it turns no other plan red (docs/design.md, "collisions"). */
  readonly failsOtherwise: boolean;
  /** Those besides conflicts when it fails for them, otherwise all. */
  readonly errors: number;
  readonly warnings: number;
  /** The first twelve digits of the plan's blob id; null without exactly one plan. */
  readonly digest: string | null;
}

const conflictCodes: ReadonlySet<string> = new Set(problemGroups.conflicts);

/** A plan that could not be judged fails for no known reason, so it still counts for others. */
export function statusSummary({ verdict, problems, blob }: PlanReport): StatusSummary {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = errors.filter(({ code }) => !conflictCodes.has(code));
  const failsOtherwise = verdict === 'fail' && others.length > 0;
  return {
    verdict,
    failsOtherwise,
    errors: (failsOtherwise ? others : errors).length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    digest: blob === null ? null : shortDigest(blob),
  };
}
