import { failureOf } from '../failures/failure.ts';
import { rateLimitEnd } from '../failures/rate-limit.ts';

/**
 * Replaces what stands there, or adds it anew when it cannot be replaced: somebody deleted it meanwhile, or
 * another App made it, which GitHub answers with one of the `lost` statuses.
 */
export async function replaceOrAdd<Result>({
  replace,
  add,
  lost,
}: {
  /** Null when there is nothing to replace. */
  readonly replace: (() => Promise<Result>) | null;
  readonly add: () => Promise<Result>;
  readonly lost: readonly number[];
}): Promise<Result> {
  if (replace === null) return add();
  try {
    return await replace();
  } catch (error) {
    const failure = failureOf(error);
    // A limit is told with 403 as well, and says nothing of what stands there.
    if (failure === undefined || rateLimitEnd(failure) !== undefined) throw error;
    if (failure.status === null || !lost.includes(failure.status)) throw error;
  }
  return add();
}
