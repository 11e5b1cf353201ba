/** What a person may want to do to modules by other means than a plan (LifeTime: publish, apply configuration, delete). */
export const guardedOperations = ['publish', 'configure', 'delete'] as const;

export type GuardedOperation = (typeof guardedOperations)[number];

export function isGuardedOperation(text: string): text is GuardedOperation {
  return guardedOperations.some((operation) => operation === text);
}

/** Who wants to do what, and which modules of an environment it is about. */
export interface GuardQuestion {
  readonly environment: string;
  readonly modules: readonly string[];
  readonly operation: GuardedOperation;
  /** Null when nobody says it. */
  readonly by: string | null;
}
