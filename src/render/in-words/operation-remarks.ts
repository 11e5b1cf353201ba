import { durationInWords } from '../../domain/duration-in-words.ts';
import type { Operation, Step, Try } from '../../domain/records/run/operation.ts';
import { backoutInWords } from './backout-in-words.ts';
import { namesInWords, reasonInWords } from './operation-in-words.ts';
import { betweenInWords } from './time-in-words.ts';

/** What else is to be said of an operation, the most important first: why, its backout, what it left out, its tries. */
export function operationRemarks(operation: Operation): string[] {
  const { action, reason, whole, modules, tagged, tag } = operation;
  const remarks = [
    reason === null ? undefined : reasonInWords(reason),
    backoutInWords(operation),
    whole || action === 'redeploy' ? undefined : `only ${namesInWords([...modules.keys()])}`,
    tagged === undefined ? undefined : `tagged ${tag}`,
    triesInWords(operation),
  ];
  return remarks.filter((remark) => remark !== undefined);
}

/** `3 tries` of one step; undefined where the first one did. */
function triesInWords({ tries }: Pick<Operation, 'tries'>): string | undefined {
  const counts = new Map<Step | undefined, number>();
  for (const { step } of tries) counts.set(step, (counts.get(step) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return most > 1 ? `${most} tries` : undefined;
}

/** How long it took to deploy; between two stages it waits, which does not count. */
export function tookInWords(operation: Operation): string | undefined {
  const { startedAt, endedAt, preparedAt, tries } = operation;
  if (preparedAt === undefined) return betweenInWords(startedAt, endedAt);
  const deployments = tries.filter(({ step }) => step !== 'backout');
  const open = deployments.some((attempt) => attempt.endedAt === null);
  return open ? undefined : durationInWords(deployments.reduce((sum, it) => sum + lengthOf(it), 0));
}

function lengthOf({ startedAt, endedAt }: Try): number {
  return Date.parse(endedAt ?? startedAt) - Date.parse(startedAt);
}
