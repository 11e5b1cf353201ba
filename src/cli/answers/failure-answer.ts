import { CommanderError } from 'commander';
import { Interrupted } from '../../adapters/signals.ts';
import { messageOf } from '../../domain/message-of.ts';
import type { Problem } from '../../domain/problem.ts';
import { failureOf } from '../../usecases/failure.ts';
import type { Answer } from '../answer.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import { problemsAnswer } from './problems-answer.ts';

/** The answer to what went wrong: always problems as data, never a stack trace. */
export function failureAnswer(cause: unknown): Answer {
  const failure = failureOf(cause);
  if (failure !== undefined) return problemsAnswer(exitCodeOf[failure.kind], failure.problems, failure.texts);
  if (cause instanceof CommanderError) return one(exitCode.wrong, 'usage', usageMessage(cause));
  if (cause instanceof Interrupted) return one(exitCode.interrupted, 'source-unreachable', cause.message);
  const message = messageOf(cause);
  return one(exitCode.wrong, 'usage', `this is a mistake in deployment-plans, please report it: ${message}`);
}

function usageMessage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return "name a command; 'deployment-plans --help' lists them";
  return message.replace(/^error: /, '');
}

function one(code: number, problemCode: Problem['code'], message: string): Answer {
  return problemsAnswer(code, [{ code: problemCode, severity: 'error', message }]);
}
