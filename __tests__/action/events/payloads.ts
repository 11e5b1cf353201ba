/** Payloads with what the action reads, for tables of what differs. */
export const head = 'a1'.repeat(20);

export interface PullRequestChange {
  readonly action?: string;
  readonly base?: string;
  readonly formerBase?: string;
  readonly fork?: string | null;
  readonly number?: unknown;
  readonly head?: unknown;
}

export function pullRequest(change: PullRequestChange = {}): unknown {
  const { action = 'opened', base = 'env/qa', formerBase, fork = 'acme/releases', number = 7 } = change;
  return {
    action,
    number,
    ...(formerBase !== undefined && {
      changes: { base: { ref: { from: formerBase }, sha: { from: head } } },
    }),
    pull_request: {
      number,
      head: { sha: 'head' in change ? change.head : head, repo: fork === null ? null : { full_name: fork } },
      base: { ref: base, repo: { full_name: 'acme/releases' } },
    },
  };
}

export function signal(run: Readonly<Record<string, unknown>>, action = 'completed'): unknown {
  const usual = { event: 'pull_request', conclusion: 'success', head_sha: head, head_branch: 'plan/qa/41' };
  return { action, workflow_run: { ...usual, pull_requests: [{ number: 7 }], ...run } };
}

export function push(ref: string, deleted = false): unknown {
  return { ref, deleted, after: head };
}

export function mergeGroup(
  group: Readonly<Record<string, unknown>> = {},
  action = 'checks_requested',
): unknown {
  return { action, merge_group: { head_sha: head, base_ref: 'refs/heads/env/qa', ...group } };
}

export interface CommentChange {
  readonly action?: string;
  readonly body?: string | null;
  readonly type?: 'User' | 'Bot';
  readonly isPullRequest?: boolean;
}

export function comment(change: CommentChange = {}): unknown {
  const { action = 'created', body = '/plan validate', type = 'User', isPullRequest = true } = change;
  return {
    action,
    issue: { number: 7, ...(isPullRequest && { pull_request: { url: 'https://api.github.com/pulls/7' } }) },
    comment: { id: 77, body, user: { login: 'alice', type } },
  };
}
