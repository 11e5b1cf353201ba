import type { Finding } from '../problem.ts';
import type { PlanContext } from '../rules/plan-context.ts';
import type { ResolvedOperation } from '../rules/resolved-operation.ts';
import { blockedApplications } from './blocked-applications.ts';
import { judgeTimes } from './judge-times.ts';
import { momentInWords } from './moment-in-words.ts';
import { instantOf } from './zoned-time.ts';

/**
 * What keeps the plan from starting that is no other plan: the times of its environment and its own, a pause, blocked
 * applications. Only times that nothing reaches are an error; for everything else the plan may be merged, and waits.
 */
export function judgePolicy(context: PlanContext, operations: readonly PossiblySkipped[]): Finding[] {
  const { now } = context;
  const times = now === null ? [] : judgeTimes({ ...context, now });
  return [...times, ...judgePause(context), ...judgeBlocked(context, operations)];
}

type PossiblySkipped = Pick<ResolvedOperation, 'application' | 'skip'>;

function judgePause({ pause, environment }: PlanContext): Finding[] {
  if (pause === null) return [];
  const { name, windows } = environment;
  const since = momentInWords(instantOf(pause.at), windows?.timezone ?? 'UTC');
  const message = `${pause.by} paused '${name}' at ${since}: ${pause.reason}; a merged plan waits for 'deployment-plans unpause ${name}'`;
  return [{ code: 'paused', severity: 'notice', message, path: ['target'] }];
}

function judgeBlocked({ plan, environment }: PlanContext, operations: readonly PossiblySkipped[]): Finding[] {
  const skipped = operations.flatMap(({ application, skip }) => (skip === undefined ? [] : [application]));
  const wanted = plan.applications.filter(({ application }) => !skipped.includes(application));
  return blockedApplications(wanted, environment).map(({ application, reason }) => {
    const why = reason === null ? '' : `: ${reason}`;
    const message = `${application} is blocked in '${environment.name}'${why}; a merged plan waits until the configuration no longer blocks it, so take ${application} out if the others cannot wait`;
    const path = ['applications', application];
    return { code: 'application-blocked', severity: 'notice', message, path, application };
  });
}
