import { environmentsWithBranches } from '../../domain/model/configuration.ts';
import type { StopSignal } from '../../ports/stop-signal.ts';
import type { ExecutionReport } from '../../usecases/execution/execute.ts';
import { type ToldOwed, tellOwed } from '../../usecases/notifications/tell-owed.ts';
import { type OpenedOwed, openOwed } from '../../usecases/pull-requests/open-owed.ts';
import type { Trusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { logFolder } from '../session/execution-ports.ts';
import { notificationPorts } from '../session/notification-ports.ts';
import type { Session } from '../session/session.ts';
import { owedPorts } from './owed-ports.ts';
import { runsAnswer } from './runs-answer.ts';

export interface Executed {
  readonly trusted: Trusted;
  /** Null for all of them. */
  readonly environment: string | null;
  readonly report: ExecutionReport;
  readonly stop: StopSignal;
}

/**
 * What was executed, the follow-ups that are opened for it, and who is told of it; after a signal there is no time for
 * these.
 */
export async function executedAnswer(
  session: Session,
  { trusted, environment, report, stop }: Executed,
): Promise<Answer> {
  const environments =
    environment === null
      ? environmentsWithBranches(trusted.configuration).map(({ name }) => name)
      : [environment];
  const ports = owedPorts(session);
  const opened: OpenedOwed[] = [];
  for (const name of stop.stopped ? [] : environments) opened.push(await openOwed(ports, trusted, name));
  const told: ToldOwed[] = [];
  const telling = notificationPorts(session);
  for (const name of stop.stopped ? [] : environments)
    told.push(await tellOwed(telling, trusted, { environment: name }));
  const undone = opened.flatMap(({ owed, lost }) => [...owed, ...lost]);
  const whole = { ...report, lost: [...report.lost, ...undone] };
  return runsAnswer(session, {
    ...{ environment, report: whole, logs: logFolder(session), configuration: trusted.configuration },
    exitCode: executionExitCode({ ...whole, interrupted: stop.stopped }),
    followUps: opened.flatMap(({ followUps }) => followUps),
    told: told.flatMap((it) => it.told),
    warnings: told.flatMap(({ untold }) => untold),
  });
}
