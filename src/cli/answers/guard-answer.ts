import { systemClock } from '../../adapters/clock.ts';
import { callerName } from '../../adapters/git/caller-name.ts';
import type { Signals } from '../../adapters/signals.ts';
import { guardToJson } from '../../codec/answers/guard.ts';
import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import { renderGuard } from '../../render/guard/guard-report.ts';
import { guardModules } from '../../usecases/guarding/guard-modules.ts';
import { tellWaiting } from '../../usecases/guarding/tell-waiting.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { unlessStopped } from '../session/unless-stopped.ts';
import { withRecords } from '../session/with-records.ts';
import type { SessionOptions } from '../session/with-session.ts';

export interface GuardRequest {
  readonly question: GuardQuestion;
  /** Milliseconds that may be waited. */
  readonly wait: number;
}

/** Whether something may be done to modules now, or after a while; says on standard error what it waits for. */
export function guardAnswer(
  options: SessionOptions,
  signals: Signals,
  { question: asked, wait }: GuardRequest,
): Promise<Answer> {
  return withRecords(options, async (readRecords) => {
    const by = asked.by ?? (await callerName({ folder: process.cwd(), variables: process.env }));
    const question = { ...asked, by };
    const ports = { readRecords, clock: systemClock, chance: Math.random };
    const patience = { limit: wait, onWait: tellWaiting((line) => process.stderr.write(`${line}\n`)) };
    const answer = await unlessStopped(signals, guardModules(ports, question, patience));
    return {
      exitCode: answer.locks.length === 0 ? exitCode.done : exitCode.no,
      json: guardToJson(answer),
      text: (view) => renderGuard(answer, view),
    };
  });
}
