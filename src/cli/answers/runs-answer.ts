import { join } from 'node:path';
import { problemToJson } from '../../codec/problem.ts';
import { runToJson } from '../../codec/records/run.ts';
import { offersOf } from '../../domain/listing/offers.ts';
import type { Run } from '../../domain/records/run.ts';
import { renderProblems } from '../../render/problems.ts';
import { renderRun } from '../../render/run.ts';
import type { ExecutionReport } from '../../usecases/execution/execute.ts';
import { readLeftOpen } from '../../usecases/listing/left-open.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';

export interface AnsweredExecution {
  readonly exitCode: number;
  /** Null when it concerns all of them. */
  readonly environment: string | null;
  readonly report: ExecutionReport;
  /** The folder with the output of operations, when it was this machine that ran them. */
  readonly logs?: string;
}

/** The runs that were started, ended or found waiting, and what could not be done. */
export async function runsAnswer(
  { readRecords }: Session,
  { exitCode, environment, report, logs }: AnsweredExecution,
): Promise<Answer> {
  const { runs } = report;
  const open = await readLeftOpen(readRecords, runs);
  const problems = [...report.lost, ...report.wrong];
  return {
    exitCode,
    json: {
      environment,
      runs: runs.map(runToJson),
      ...(problems.length > 0 && { problems: problems.map(problemToJson) }),
    },
    text: (view) => {
      const stories = runs.flatMap((run) => {
        const leftOpen = open.get(run) ?? [];
        return [renderRun(run, { offers: offersOf(run, leftOpen), leftOpen }, view), whereLogsAre(run, logs)];
      });
      const parts = [...stories, renderProblems(problems, new Map(), view)].filter((part) => part !== '');
      return parts.length === 0 ? 'Nothing to do.' : parts.join('\n\n');
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
