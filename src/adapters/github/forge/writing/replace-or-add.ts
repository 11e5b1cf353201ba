import { failureOf } from '../../failures/failure.ts';

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
    const status = failureOf(error)?.status;
    if (typeof status !== 'number' || !lost.includes(status)) throw error;
  }
  return add();
}
