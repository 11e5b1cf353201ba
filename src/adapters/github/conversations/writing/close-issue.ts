import * as z from 'zod/mini';
import type { CloseReason } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { writeOnce } from '../../writing/write-once.ts';

const issue = z.object({ state: z.enum(['open', 'closed']) });

const reasons = { completed: 'completed', 'not-planned': 'not_planned' } as const;

/** Looks first: of an issue that somebody has closed, the reason is theirs. */
export function closeIssue(api: GitHubApi, number: number, reason: CloseReason): Promise<void> {
  const { owner, name: repo } = api.repository;
  const place = { owner, repo, issue_number: number };
  const isClosed = async () => {
    const { data } = await api.reads.rest.issues.get(place);
    return checkedAnswer(issue, data).state === 'closed' || undefined;
  };
  const close = async () => {
    const wanted = { ...place, state: 'closed', state_reason: reasons[reason] } as const;
    const { data } = await api.writes.rest.issues.update(wanted);
    return checkedAnswer(issue, data).state === 'closed';
  };
  return api.attempt({ doing: `close issue ${number}`, permission: 'issues: write' }, async () => {
    if ((await isClosed()) === undefined) await writeOnce(api, { attempt: close, readBack: isClosed });
  });
}
