import { describe, expect, test } from '@jest/globals';
import { mergedPullRequest } from '../../../../src/adapters/github/mirror/standing/merged-pull-request.ts';
import type {
  CandidateAnswer,
  MergeCommitAnswer,
} from '../../../../src/adapters/github/mirror/standing/standing-answer.ts';

const [tip, commit, later] = ['b', 'c', 'd'].map((digit) => digit.repeat(40));
const merge = { commit: commit ?? '', base: 'env/qa', home: 'acme/releases' };

function candidate(number: number, facts: Partial<CandidateAnswer> = {}): CandidateAnswer {
  return {
    number,
    url: `https://github.com/acme/releases/pull/${number}`,
    state: 'MERGED',
    baseRefName: 'env/qa',
    headRefOid: headOf(number),
    mergedAt: `2026-11-20T10:00:${String(number).padStart(2, '0')}Z`,
    mergeCommit: null,
    author: { login: 'alice' },
    repository: { nameWithOwner: 'acme/releases' },
    comments: { pageInfo: { hasPreviousPage: false }, nodes: [] },
    ...facts,
  };
}

function headOf(number: number): string {
  return String(number).padStart(40, 'a');
}

function commitOf(
  own: readonly CandidateAnswer[],
  heads: readonly (readonly [string, readonly CandidateAnswer[]])[] = [],
): MergeCommitAnswer {
  const parents = [[tip ?? '', [candidate(90)]] as const, ...heads];
  return {
    checkSuites: null,
    deployments: null,
    associatedPullRequests: { nodes: [...own] },
    parents: {
      nodes: parents.map(([oid, nodes]) => ({ oid, associatedPullRequests: { nodes: [...nodes] } })),
    },
  };
}

const byCommit = { mergeCommit: { oid: merge.commit } };
const byLater = { mergeCommit: { oid: later ?? '' } };

describe('the pull request that brought a commit', () => {
  test.each<[string, MergeCommitAnswer, number | undefined]>([
    ['is the one whose merge it is', commitOf([candidate(3), candidate(4, byCommit)]), 4],
    ['is the one whose head was merged by hand', commitOf([], [[headOf(5), [candidate(5, byLater)]]]), 5],
    [
      'is not another one that was merged in the same push',
      commitOf([candidate(1, byCommit), candidate(2, byCommit)], [[headOf(2), [candidate(2, byCommit)]]]),
      2,
    ],
    ['is the first that was merged, of those that have it', commitOf([candidate(9), candidate(8)]), 8],
    [
      'is none that merely goes on from a merged head',
      commitOf([], [[headOf(5), [candidate(6)]]]),
      undefined,
    ],
    ['is none that is open', commitOf([candidate(1, { state: 'OPEN', mergedAt: null })]), undefined],
    ['is none to another branch', commitOf([candidate(1, { ...byCommit, baseRefName: 'main' })]), undefined],
    [
      'is none of a fork',
      commitOf([candidate(1, { ...byCommit, repository: { nameWithOwner: 'bob/releases' } })]),
      undefined,
    ],
    ['is none when there is none', commitOf([]), undefined],
  ])('%s', (_, answer, expected) => {
    expect(mergedPullRequest(answer, merge)?.number).toBe(expected);
  });
});
