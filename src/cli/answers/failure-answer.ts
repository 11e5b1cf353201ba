import { CommanderError } from 'commander';
import { RecordUnreadable } from '../../codec/records/record-file.ts';
import type { Problem } from '../../domain/problem.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../ports/release-repository.ts';
import { Refusal } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { exitCode, exitCodeOf } from '../exit-code.ts';
import { Interrupted } from '../signals.ts';
import { problemsAnswer } from './problems-answer.ts';

/** The answer to what went wrong: always problems as data, never a stack trace. */
export function failureAnswer(cause: unknown): Answer {
  if (cause instanceof Refusal) {
    return problemsAnswer(exitCodeOf[cause.kind], cause.problems, cause.texts);
  }
  if (cause instanceof CommanderError) return one(exitCode.wrong, 'usage', usageMessage(cause));
  if (cause instanceof RepositoryUnusable) return one(exitCode.wrong, 'usage', cause.message);
  if (cause instanceof RepositoryUnavailable || cause instanceof Interrupted)
    return one(exitCode.interrupted, 'source-unreachable', cause.message);
  if (cause instanceof RecordUnreadable) {
    return problemsAnswer(exitCode.wrong, [{ ...problem('schema', cause.message), file: cause.path }]);
  }
  const message = cause instanceof Error ? cause.message : String(cause);
  return one(exitCode.wrong, 'usage', `this is a mistake in deployment-plans, please report it: ${message}`);
}

function usageMessage({ code, message }: CommanderError): string {
  if (code === 'commander.help') return "name a command; 'deployment-plans --help' lists them";
  return message.replace(/^error: /, '');
}

function one(code: number, problemCode: Problem['code'], message: string): Answer {
  return problemsAnswer(code, [problem(problemCode, message)]);
}

function problem(code: Problem['code'], message: string): Problem {
  return { code, severity: 'error', message };
}
