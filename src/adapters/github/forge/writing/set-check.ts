import type { Check, StandingCheck } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { type CheckRunContent, writeCheckRun } from '../../writing/write-check-run.ts';

export interface CheckToSet {
  readonly commit: string;
  readonly check: Check;
  readonly standing: StandingCheck | null;
}

/** Annotations that one request may carry; those of further requests are added to those that are there. */
const batch = 50;

/** Writes a check run, completed at once, in as many requests as its annotations need. */
export async function setCheck(api: GitHubApi, { commit, check, standing }: CheckToSet): Promise<void> {
  const replaced = standing === null || standing.annotations > 0 ? null : standing.id;
  await writeCheckRun(api, { commit, standing: replaced, contents: contentsOf(check) });
}

function contentsOf(check: Check): [CheckRunContent, ...CheckRunContent[]] {
  const { annotations } = check;
  const part = (index: number): CheckRunContent => ({
    ...check,
    url: null,
    annotations: annotations.slice(index * batch, (index + 1) * batch),
  });
  const further = Math.max(0, Math.ceil(annotations.length / batch) - 1);
  return [part(0), ...Array.from({ length: further }, (_, index) => part(index + 1))];
}
