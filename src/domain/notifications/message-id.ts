import { planAddress } from '../names.ts';
import type { Run } from '../records/run/run.ts';
import { shortDigest } from '../short-digest.ts';

/**
 * By what a receiver tells a repeated message from a new one: `qa/41/webhook-1/4f2c…`, the same in every try. The merge
 * commit tells release repositories apart. Without full stops, which separate the id from what is signed with it.
 */
export function messageId(run: Pick<Run, 'environment' | 'plan' | 'mergeCommit'>, notifier: string): string {
  return [planAddress(run), notifier, shortDigest(run.mergeCommit)].join('/').replaceAll('.', '~');
}
