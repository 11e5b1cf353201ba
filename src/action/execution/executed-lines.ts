import { planAddress } from '../../domain/names.ts';
import { hasEnded } from '../../domain/records/run.ts';
import type { StartedRuns } from '../../render/started-runs.ts';
import { startedRunsInWords } from '../../render/started-runs.ts';
import type { Delivered } from '../../usecases/follow-ups/deliver-follow-ups.ts';
import type { Executed } from './executed.ts';

/** What a step has done about runs, sorted as people ask about it. */
export function startedRunsOf({ runs, started, lost, wrong }: Executed): StartedRuns {
  const askedFor = new Set(started.map(planAddress));
  const others = runs.filter((run) => !askedFor.has(planAddress(run)));
  const waiting = others.filter(({ status }) => status === 'waiting');
  return {
    started,
    queued: waiting.filter(({ waitingFor }) => waitingFor.length === 0),
    waiting: waiting.filter(({ waitingFor }) => waitingFor.length > 0),
    ended: others.filter(hasEnded),
    problems: [...lost, ...wrong],
  };
}

/** For the log: how many runs were started and so on, and which follow-ups were opened. */
export function executedLines(executed: Executed): readonly string[] {
  const where = executed.environment === null ? '' : `${executed.environment}: `;
  return [
    `${where}${startedRunsInWords(startedRunsOf(executed))}`,
    ...executed.followUps.map(deliveredInWords),
  ];
}

/** `qa/41: its retry is qa/41-retry-1, pull request #12`. */
export function deliveredInWords({ run, delivery }: Delivered): string {
  const address = planAddress(run);
  if (delivery === null) return `${address}: its follow-up could not be opened yet`;
  const { kind, target, plan, pullRequest, reason } = delivery;
  if (plan === null) return `${address}: there is no ${kind}: ${reason ?? 'nothing was to be opened'}`;
  const where = pullRequest === null ? '' : `, pull request #${pullRequest}`;
  return `${address}: its ${kind} is ${planAddress({ environment: target, plan })}${where}`;
}
