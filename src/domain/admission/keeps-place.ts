import type { Run } from '../records/run/run.ts';
import type { WaitingFor, WaitReason } from '../records/run/waiting-for.ts';

const ownReasons: readonly WaitReason[] = [
  'window',
  'freeze',
  'pause',
  'block',
  'approval',
  'evidence',
  'continue',
];

/** Whether it has nothing to do with other plans: whoever waits for that is overtaken. */
export function isOfItsOwn({ reason }: WaitingFor): boolean {
  return ownReasons.includes(reason);
}

/**
 * Whether others wait for a run in merge order, as its record says: not for one that waits for its time or another thing
 * of its own, nor for one that could not be judged, which is noted in its problems.
 */
export function keepsPlace({ status, problems, waitingFor }: Run): boolean {
  if (status !== 'waiting') return true;
  return problems.length === 0 && !waitingFor.some(isOfItsOwn);
}
