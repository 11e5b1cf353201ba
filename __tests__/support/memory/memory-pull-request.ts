import type { Contributors } from '../../../src/domain/approvals/contributors.ts';
import type { Review } from '../../../src/domain/pull-requests/review.ts';
import type { Annotation, CommitStatus, PullRequestOfBranch } from '../../../src/ports/forge.ts';

/** A pull request as a test sets and changes it. */
export interface MemoryPullRequest {
  readonly number: number;
  readonly url: string;
  /** Where its commits come from. */
  readonly branch: string;
  /** Whether that branch is in a fork. */
  readonly fork: boolean;
  open: boolean;
  /** Whether it was closed by its merge. */
  merged: boolean;
  readonly title: string;
  body: string;
  draft: boolean;
  base: string;
  head: string;
  createdAt: string;
  changedFiles: number;
  commits: number;
  /** Whether the list of pull requests does not know what stands on the head yet, as right after a push. */
  lags: boolean;
  comments: MemoryComment[];
  reviews: Review[];
  author: string | null;
  contributors: Contributors;
}

export interface MemoryComment {
  readonly id: number;
  body: string;
  /** False when somebody else wrote it. */
  readonly ours: boolean;
}

export interface MemoryStatus extends CommitStatus {
  /** False when somebody else set it. */
  readonly ours: boolean;
}

export interface MemoryCheck {
  readonly id: number;
  readonly name: string;
  conclusion: string;
  title: string;
  summary: string;
  annotations: readonly Annotation[];
}

/** A pull request that proposes to `env/qa`, with everything that a test does not give. */
export function memoryPullRequest(number: number, given: Partial<MemoryPullRequest>): MemoryPullRequest {
  return {
    url: `https://github.com/acme/releases/pull/${number}`,
    branch: `plan/qa/${number}`,
    fork: false,
    open: true,
    merged: false,
    title: `Plan ${number}`,
    body: '',
    draft: false,
    base: 'env/qa',
    head: number.toString(16).padStart(40, '0'),
    createdAt: '2026-11-20T10:00:00Z',
    changedFiles: 1,
    commits: 1,
    lags: false,
    comments: [],
    reviews: [],
    author: 'alice',
    contributors: { people: [], complete: true },
    ...given,
    number,
  };
}

/** How a pull request is listed among those of its branch. */
export function ofBranch({ number, url, open, merged, base, body }: MemoryPullRequest): PullRequestOfBranch {
  const state = open ? 'open' : merged ? 'merged' : 'closed';
  return { number, url, state, base, body };
}
