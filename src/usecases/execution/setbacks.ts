import { messageOf } from '../../domain/message-of.ts';
import { planAddress } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../ports/release-repository.ts';
import { failureOf } from '../failure.ts';
import { Fenced } from '../recording/run-recorder.ts';

/** What kept a session from something, and does not keep it from the rest. */
export class Setbacks {
  /** What could not be read or recorded. */
  readonly lost: Problem[] = [];
  /** What is wrong in the repository. */
  readonly wrong: Problem[] = [];
  #mistake: { readonly cause: unknown } | undefined;

  add(cause: unknown): void {
    const failure = failureOf(cause);
    if (failure === undefined) this.#mistake ??= { cause };
    else (failure.kind === 'lost' ? this.lost : this.wrong).push(...failure.problems);
  }

  /** Throws the first error that nobody has foreseen; for when nothing is under way any more. */
  throwMistake(): void {
    if (this.#mistake !== undefined) throw this.#mistake.cause;
  }
}

/** What is told of a run whose end could not be recorded: why, and what settles it. A mistake of ours stays as it is. */
export function leftBefore(run: Run, cause: unknown): unknown {
  const left = `${planAddress(run)} was left before its end: ${messageOf(cause)}; 'deployment-plans reconcile' settles it`;
  if (cause instanceof Fenced || cause instanceof RepositoryUnavailable)
    return new RepositoryUnavailable(left);
  return cause instanceof RepositoryUnusable ? new RepositoryUnusable(left) : cause;
}
