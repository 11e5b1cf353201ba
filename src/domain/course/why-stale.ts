import type { Problem } from '../problem.ts';
import type { Operation } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';

/**
 * Why what a run has prepared may not be activated any more: it would be refused today, or would be something else. The
 * problem that says so; undefined when it may.
 */
export function whyStale(
  run: Run,
  judged: { readonly problems: readonly Problem[]; readonly operations: readonly Operation[] },
): Problem | undefined {
  const error = judged.problems.find(({ severity }) => severity === 'error');
  if (error !== undefined)
    return error.code === 'preparation-stale' ? error : stale(`${error.code}: ${error.message}`);
  const today = new Map(judged.operations.map((it) => [it.application, it]));
  const changed = run.operations
    .filter(({ state }) => state === 'pending')
    .find((it) => contentOf(it) !== contentOf(today.get(it.application)));
  if (changed === undefined) return undefined;
  const { application, from, to } = changed;
  return stale(
    `${application} was to go from ${from ?? 'nothing'} to ${to}, which is not what it would do now`,
  );
}

/** It has been prepared for longer than its environment allows (`prepared-for`). */
export function whyExpired(
  { status, preparedAt }: Pick<Run, 'status' | 'preparedAt'>,
  { preparedFor }: { readonly preparedFor: number },
  now: string,
): Problem | undefined {
  if (status !== 'prepared' || preparedAt === undefined) return undefined;
  if (Date.parse(now) - Date.parse(preparedAt) < preparedFor) return undefined;
  return stale(`it was prepared at ${preparedAt} and not activated in time`);
}

function stale(why: string): Problem {
  const message = `what was prepared is not activated: ${why}. Nothing that runs was changed; retry the plan.`;
  return { code: 'preparation-stale', severity: 'error', message };
}

function contentOf(operation: Operation | undefined): string | undefined {
  if (operation === undefined) return undefined;
  const { action, from, to, commit } = operation;
  return JSON.stringify([action, from, to, commit]);
}
