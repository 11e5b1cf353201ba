import { join } from 'node:path';
import { problemToJson } from '../../codec/answers/problem.ts';
import { runToJson } from '../../codec/records/run.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { whatToConfirm, whenToConfirm } from '../../domain/records/confirmation.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { deliveryInWords } from '../../render/in-words/delivery-in-words.ts';
import { notificationInWords } from '../../render/notifications/notification-in-words.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { renderRun } from '../../render/run.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import type { ExecutionReport } from '../../usecases/execution/execute.ts';
import type { Delivered } from '../../usecases/follow-ups/deliver-follow-ups.ts';
import { readLeftOpen } from '../../usecases/listing/left-open.ts';
import type { Told } from '../../usecases/notifications/deliver-notifications.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';

export interface AnsweredExecution {
  readonly exitCode: number;
  /** Null when it concerns all of them. */
  readonly environment: string | null;
  readonly report: ExecutionReport;
  /** Says what must be confirmed before it is reused, where it is known. */
  readonly configuration?: Configuration;
  /** The folder with the output of operations, when it was this machine that ran them. */
  readonly logs?: string;
  /** What became of follow-ups that were owed. */
  readonly followUps?: readonly Delivered[];
  /** What became of messages about runs. */
  readonly told?: readonly Told[];
  /** What went wrong and changes nothing about the runs. */
  readonly warnings?: readonly Problem[];
}

/** The runs that were started, ended or found waiting, and what could not be done. */
export async function runsAnswer(
  { readRecords }: Pick<Session, 'readRecords'>,
  answered: AnsweredExecution,
): Promise<Answer> {
  const { exitCode, environment, report, configuration, logs } = answered;
  const { followUps = [], told = [], warnings = [] } = answered;
  const { runs } = report;
  const open = await readLeftOpen(readRecords, runs);
  const problems = [...report.lost, ...report.wrong, ...warnings];
  return {
    exitCode,
    json: {
      environment,
      runs: runs.map(runToJson),
      ...(followUps.length > 0 && {
        followUps: followUps.map(({ run, delivery }) => ({ run: planAddress(run), delivery })),
      }),
      ...(told.length > 0 && {
        notifications: told.map(({ run, notification }) => ({ run: planAddress(run), ...notification })),
      }),
      ...(problems.length > 0 && { problems: problems.map(problemToJson) }),
    },
    text: (view) => {
      const stories = runs.flatMap((run) => {
        const leftOpen = open.get(run) ?? [];
        const wanted = whenToConfirm(configuration?.environments.get(run.environment));
        const offers = offersOf(run, leftOpen, whatToConfirm(run, [], wanted));
        return [renderRun(run, { offers, leftOpen }, view), whereLogsAre(run, logs)];
      });
      const followed = followUps.map(({ run, delivery }) => deliveryInWords(run, delivery)).join('\n');
      const heard = told.map(({ run, notification }) => notificationInWords(run, notification)).join('\n');
      const shown = paragraphs([...stories, followed, heard, renderProblems(problems, new Map(), view)]);
      return shown === '' ? 'Nothing to do.' : shown;
    },
  };
}

/** A run that went well needs no looking into. */
function whereLogsAre({ status, environment, plan, operations }: Run, logs: string | undefined): string {
  if (logs === undefined) return '';
  const hasOutput = operations.some(({ tries }) => tries.length > 0);
  return status === 'aborted' && hasOutput
    ? `What its operations said: ${join(logs, environment, plan)}`
    : '';
}
