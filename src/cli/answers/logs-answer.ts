import { createOperationLogs } from '../../adapters/deployers/logs/create-operation-logs.ts';
import type { Signals } from '../../adapters/signals.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { endedLine, formatEventLine } from '../../render/event-line.ts';
import { renderLogs } from '../../render/logs.ts';
import { plainText } from '../../render/text/plain-text.ts';
import { followLogs } from '../../usecases/logs/follow-logs.ts';
import { type OperationLog, readLogs } from '../../usecases/logs/read-logs.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { logFolder } from '../session/execution-ports.ts';
import type { Session } from '../session/session.ts';

export interface LogsRequest {
  readonly plan: PlanAddress;
  readonly applications: readonly string[];
  readonly follow?: boolean;
  readonly json?: boolean;
}

/** What the operations of a plan have said; with `follow` it is printed as it comes, until the run ends. */
export async function logsAnswer(session: Session, signals: Signals, request: LogsRequest): Promise<Answer> {
  const { plan, applications, follow = false, json = false } = request;
  const logs = createOperationLogs(logFolder(session));
  const question = { readRecords: session.readRecords, logs, plan, applications };
  if (!follow) return answerOf(plan, await readLogs(question));
  if (json) throw wrongUsage('--follow prints lines as they come, so there is no document; leave out --json');
  const isOne = applications.length === 1;
  const run = await followLogs({
    ...question,
    repository: session.repository,
    clock: session.clock,
    stop: signals.obey(),
    onLine: (application, line) =>
      process.stdout.write(`${isOne ? '' : `${application} | `}${plainText(line)}\n`),
  });
  return {
    exitCode: exitCode.done,
    json: {},
    text: ({ style }) => formatEventLine(endedLine(run), style),
  };
}

function answerOf({ environment, plan }: PlanAddress, logs: readonly OperationLog[]): Answer {
  return {
    exitCode: exitCode.done,
    json: { environment, plan, logs },
    text: (view) => renderLogs(logs, view),
  };
}
