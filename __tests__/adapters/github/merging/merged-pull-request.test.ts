import { describe, expect, test } from '@jest/globals';
import {
  type BroughtCommit,
  type Candidate,
  mergedPullRequest,
} from '../../../../src/adapters/github/merging/merged-pull-request.ts';

const [tip, commit, later] = ['b', 'c', 'd'].map((digit) => digit.repeat(40));
const merge = { commit: commit ?? '', base: 'env/qa', home: 'acme/releases' };

interface Numbered extends Candidate {
  readonly number: number;
}

function candidate(number: number, facts: Partial<Candidate> = {}): Numbered {
  return {
    number,
    state: 'MERGED',
    baseRefName: 'env/qa',
    headRefOid: headOf(number),
    mergedAt: `2026-11-20T10:00:${String(number).padStart(2, '0')}Z`,
    mergeCommit: null,
    repository: { nameWithOwner: 'acme/releases' },
    ...facts,
  };
}

function headOf(number: number): string {
  return String(number).padStart(40, 'a');
}

function commitOf(
  own: readonly Numbered[],
  heads: readonly (readonly [string, readonly Numbered[]])[] = [],
): BroughtCommit<Numbered> {
  const parents = [[tip ?? '', [candidate(90)]] as const, ...heads];
  return {
    associatedPullRequests: { nodes: [...own] },
    parents: {
      nodes: parents.map(([oid, nodes]) => ({ oid, associatedPullRequests: { nodes: [...nodes] } })),
    },
  };
}

const byCommit = { mergeCommit: { oid: merge.commit } };
const byLater = { mergeCommit: { oid: later ?? '' } };

describe('the pull request that brought a commit', () => {
  test.each<[string, BroughtCommit<Numbered>, number | undefined]>([
    ['is the one whose merge it is', commitOf([candidate(3), candidate(4, byCommit)]), 4],
    ['is the one whose head was merged by hand', commitOf([], [[headOf(5), [candidate(5, byLater)]]]), 5],
    [
      'is not another one that was merged in the same push',
      commitOf([candidate(1, byCommit), candidate(2, byCommit)], [[headOf(2), [candidate(2, byCommit)]]]),
      2,
    ],
    ['is the one whose last commit was rebased', commitOf([candidate(4, byLater)]), 4],
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
