import { RecordUnreadable } from '../../codec/records/record-file.ts';
import type { Problem } from '../../domain/problem.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../ports/release-repository.ts';
import { Refusal } from '../../usecases/refusal.ts';
import type { Outcome } from '../outcome.ts';

/** What a step has come to that something has stopped: always a sentence, never a stack trace. */
export function failureOutcome(cause: unknown): Outcome {
  const problems = problemsOf(cause);
  const placed = problems.filter(({ file }) => file !== undefined);
  const others = problems.filter(({ file }) => file === undefined);
  return {
    subject: null,
    problems: placed,
    lines: [],
    summary: null,
    details: { problems },
    failure:
      others.map(({ message }) => message).join('; ') || 'nothing was done; the problems named above say why',
  };
}

function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof Refusal) return cause.problems;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof RepositoryUnavailable || cause instanceof ForgeUnavailable) {
    return [{ code: 'source-unreachable', severity: 'error', message }];
  }
  if (cause instanceof RecordUnreadable) {
    return [{ code: 'schema', severity: 'error', message, file: cause.path }];
  }
  const known = cause instanceof RepositoryUnusable || cause instanceof ForgeForbidden;
  const said = known ? message : `this is a mistake in deployment-plans, please report it: ${message}`;
  return [{ code: 'usage', severity: 'error', message: said }];
}
