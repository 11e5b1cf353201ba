import { planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { Run } from '../records/run/run.ts';

/**
 * What of some applications cannot be decided yet, because a run has claimed them: what the target had before it, and
 * will have, is known when that has ended. A notice for each.
 */
export function judgeUnderWay(applications: readonly string[], claimed: readonly Run[]): Problem[] {
  return applications.flatMap((application) => {
    const run = claimed.find(({ operations }) =>
      operations.some((it) => it.application === application && it.state !== 'skipped'),
    );
    if (run === undefined) return [];
    const plan = planAddress(run);
    const message = `${application} was left out, and ${plan} is deploying it; refresh again when that has ended`;
    return [{ code: 'would-wait', severity: 'notice', message, application, plan }];
  });
}
