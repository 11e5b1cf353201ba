import type { Run, WaitReason } from '../records/run.ts';

/** What other plans have nothing to do with: whoever waits for one of these is overtaken. */
const ofItsOwn: readonly WaitReason[] = ['window', 'freeze', 'pause', 'block', 'approval', 'evidence'];

/**
 * Whether others wait for a run in merge order, as its record says: not for one that waits for its time or another thing
 * of its own, nor for one that could not be judged, which is noted in its problems.
 */
export function keepsPlace({ status, problems, waitingFor }: Run): boolean {
  if (status !== 'waiting') return true;
  return problems.length === 0 && !waitingFor.some(({ reason }) => ofItsOwn.includes(reason));
}
