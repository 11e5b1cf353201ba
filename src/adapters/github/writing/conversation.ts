/** Where comments are written: GitHub counts issues and pull requests together, and asks for other permissions. */
export interface Conversation {
  readonly kind: 'issue' | 'pull request';
  readonly number: number;
}

export function onPullRequest(number: number): Conversation {
  return { kind: 'pull request', number };
}

/**
 * What it takes to write there; for a pull request GitHub takes that of issues as well.
 *
 * Source: docs.github.com, "REST API endpoints for issue comments".
 */
export function permissionFor({ kind }: Conversation): string {
  return kind === 'issue' ? 'issues: write' : 'pull-requests: write';
}
