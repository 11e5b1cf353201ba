import { trustedBranch } from '../../domain/layout.ts';
import { parseEnvironmentBranch } from '../../domain/names.ts';
import { isIdle, type Reading } from '../events/reading.ts';
import type { Outcome } from '../outcome.ts';
import { judge } from './judge.ts';
import { readingFor } from './reading-for.ts';
import type { Step } from './step.ts';

/**
 * Mode auto: does what the event asks for. What was merged is started and what was left is settled before the
 * verdicts, which both may change; what a comment says is carried out; other events ask for verdicts alone, and load
 * nothing that executes.
 */
export async function actOnEvent(step: Step): Promise<Outcome> {
  const { reading: event } = step.event;
  if (event.kind === 'comment') {
    const { obey } = await import('../comments/obey.ts');
    return obey(step, event.comment);
  }
  if (event.kind === 'issue') {
    const { answerIssue } = await import('../requests/answer-issue.ts');
    return answerIssue(step, event.number);
  }
  const reading = readingFor(step);
  const task = taskOf(reading);
  if (task === null || isIdle(reading)) return judge(step);
  const { executeThenJudge } = await import('./execute-then-judge.ts');
  return executeThenJudge(step, { task, trigger: reading });
}

/** What is to be executed: what was merged in one environment, or everything that was left undone. */
export type ExecutionTask =
  | { readonly kind: 'merged'; readonly environment: string }
  | { readonly kind: 'left' };

/** A change of configuration or catalog may free plans in any environment, of which no push to that one tells. */
export function taskOf(reading: Reading): ExecutionTask | null {
  if (reading.kind === 'schedule') return { kind: 'left' };
  if (reading.kind !== 'push') return null;
  if (reading.branch === trustedBranch) return { kind: 'left' };
  const environment = parseEnvironmentBranch(reading.branch);
  return environment === undefined ? null : { kind: 'merged', environment };
}
