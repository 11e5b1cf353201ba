import { planAddress } from '../../../domain/names.ts';
import { awaitsClaim, hasEnded } from '../../../domain/records/run/run.ts';
import { deliveryInWords } from '../../../render/in-words/delivery-in-words.ts';
import { notificationInWords } from '../../../render/notifications/notification-in-words.ts';
import { type StartedRuns, startedRunsInWords } from '../../../render/started-runs.ts';
import { type Executed, problemsOf } from './executed.ts';

/** What a step has done about runs, sorted as people ask about it. */
export function startedRunsOf(executed: Executed): StartedRuns {
  const { runs, started } = executed;
  const askedFor = new Set(started.map(planAddress));
  const others = runs.filter((run) => !askedFor.has(planAddress(run)));
  const waiting = others.filter(awaitsClaim);
  return {
    started,
    queued: waiting.filter(({ waitingFor }) => waitingFor.length === 0),
    waiting: waiting.filter(({ waitingFor }) => waitingFor.length > 0),
    ended: others.filter(hasEnded),
    problems: problemsOf(executed),
  };
}

/** For the log: how many runs were started and so on, which follow-ups were opened, and who was told. */
export function executedLines(executed: Executed): readonly string[] {
  const where = executed.environment === null ? '' : `${executed.environment}: `;
  return [
    `${where}${startedRunsInWords(startedRunsOf(executed))}`,
    ...executed.followUps.map(({ run, delivery }) => deliveryInWords(run, delivery)),
    ...executed.told.map(({ run, notification }) => notificationInWords(run, notification)),
  ];
}
