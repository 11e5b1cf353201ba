import { readCommit } from '../../git/commits.ts';
import type { MergeGroup } from '../../model/pull-requests/merge-group.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { headCommit } from './commit-in-payload.ts';
import type { Payload } from './payload.ts';

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#merge_group, without its envelope. */
export function mergeGroupPayload({ folder }: Repository, group: MergeGroup): Payload {
  const { headRef, headSha, baseRef, baseSha } = group;
  return async () => ({
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: headRef,
      base_sha: baseSha,
      base_ref: baseRef,
      head_commit: headCommit(await readCommit(folder, headSha)),
    },
  });
}
