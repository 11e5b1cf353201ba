import { describe, expect, test } from '@jest/globals';
import { type ExecutionOutcome, executionExitCode } from '../../src/cli/exit-code.ts';
import type { RunStatus } from '../../src/domain/records/run/run.ts';
import { runOf } from '../render/stories.ts';

const lost = [{ code: 'source-unreachable', severity: 'error', message: 'It does not answer.' }] as const;
const wrong = [{ code: 'usage', severity: 'error', message: 'It is not there yet.' }] as const;

function codeOf(statuses: readonly RunStatus[], rest: Partial<ExecutionOutcome> = {}): number {
  const runs = statuses.map((status) => runOf({ status }));
  return executionExitCode({ interrupted: false, endedOnly: [], lost: [], wrong: [], runs, ...rest });
}

describe('what an execution ends with', () => {
  test.each<[string, number, number]>([
    ['nothing to do', codeOf([]), 0],
    ['everything finished', codeOf(['finished', 'finished-with-warnings']), 0],
    ['one waits', codeOf(['finished', 'waiting']), 4],
    ['one waits between its stages', codeOf(['finished', 'prepared']), 4],
    ['one was aborted, another waits', codeOf(['waiting', 'aborted']), 3],
    ['something is wrong, and one waits', codeOf(['waiting'], { wrong }), 2],
    ['something was out of reach, and something is wrong', codeOf(['waiting'], { lost, wrong }), 5],
    ['one was aborted, and something was out of reach', codeOf(['aborted'], { lost, wrong }), 3],
    ['a signal', codeOf(['aborted', 'waiting'], { lost, wrong, interrupted: true }), 5],
  ])('%s', (_, code, expected) => {
    expect(code).toBe(expected);
  });

  test('what ended here without having been started here does not count', () => {
    const runs = [runOf({ status: 'aborted' })];
    const outcome = { interrupted: false, runs, endedOnly: runs, lost: [], wrong: [] };
    expect(executionExitCode(outcome)).toBe(0);
  });
});
