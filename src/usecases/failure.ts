import { RecordUnreadable } from '../codec/records/record-file.ts';
import type { Problem } from '../domain/problem.ts';
import { ForgeForbidden, ForgeUnavailable } from '../ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../ports/release-repository.ts';
import { ScreenFolderUnusable } from '../ports/screen-folder.ts';
import { Refusal, type RefusalKind } from './refusal.ts';

/** Why something could not be done, as a person is told. */
export interface Failure {
  readonly kind: RefusalKind;
  readonly problems: readonly Problem[];
  /** Texts of the files that the problems point into. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an error says of the world; undefined for one that is a mistake of ours. */
export function failureOf(cause: unknown): Failure | undefined {
  if (cause instanceof Refusal) return cause;
  if (
    cause instanceof RepositoryUnusable ||
    cause instanceof ForgeForbidden ||
    cause instanceof ScreenFolderUnusable
  ) {
    return failure('wrong', { code: 'usage', message: cause.message });
  }
  if (cause instanceof RepositoryUnavailable || cause instanceof ForgeUnavailable) {
    return failure('lost', { code: 'source-unreachable', message: cause.message });
  }
  if (cause instanceof RecordUnreadable) {
    return failure('wrong', { code: 'schema', message: cause.message, file: cause.path });
  }
  return undefined;
}

function failure(kind: RefusalKind, problem: Omit<Problem, 'severity'>): Failure {
  return { kind, problems: [{ ...problem, severity: 'error' }], texts: new Map() };
}
