import type { Proposed } from '../../../src/domain/approvals/involved.ts';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import type { BranchQuestion, MergedPullRequest, Reviewers } from '../../../src/ports/reviewers.ts';

export interface MemoryTeam {
  readonly members: readonly string[];
  /** Teams below it. */
  readonly below?: readonly string[];
  /** Whether the token may not see it. */
  readonly hidden?: boolean;
}

export interface MemoryReviewers extends Reviewers {
  /** By `@owner/team`. */
  readonly teams: Map<string, MemoryTeam>;
  /** By the commit of the merge. */
  readonly merged: Map<string, MergedPullRequest & { readonly base: string }>;
  /** Who is behind the pull requests of a branch to a base. */
  readonly proposed: (Proposed & BranchQuestion)[];
  /** Every call, in order, failed ones too. */
  readonly calls: string[];
  /** Whether nothing answers. */
  lost: boolean;
}

/** Teams and merged pull requests that are only remembered. */
export function createMemoryReviewers(): MemoryReviewers {
  const teams = new Map<string, MemoryTeam>();
  const merged: MemoryReviewers['merged'] = new Map();

  function call(what: string): void {
    reviewers.calls.push(what);
    if (reviewers.lost) throw new ForgeUnavailable(`${what} was told to fail`);
  }

  function membersOf(name: string): ReadonlySet<string> | null {
    const team = teams.get(name);
    if (team === undefined || team.hidden) return null;
    return new Set([...team.members, ...(team.below ?? []).flatMap((it) => [...(membersOf(it) ?? [])])]);
  }

  const reviewers: MemoryReviewers = {
    teams,
    merged,
    proposed: [],
    calls: [],
    lost: false,
    async teamMembers(names) {
      call(`teamMembers ${names.join(' ')}`);
      return new Map(names.map((name) => [name, membersOf(name)]));
    },
    async mergedPullRequests(questions) {
      call(`mergedPullRequests ${questions.map(({ commit }) => commit).join(' ')}`);
      return new Map(
        questions.flatMap(({ commit, base }) => {
          const found = merged.get(commit);
          if (found === undefined || found.base !== base) return [];
          const { base: _, ...pullRequest } = found;
          return [[commit, pullRequest] as const];
        }),
      );
    },
    async proposedFrom(questions) {
      call(`proposedFrom ${questions.map(({ branch }) => branch).join(' ')}`);
      return new Map(
        questions.map(({ branch, base }) => {
          const found = reviewers.proposed.filter((it) => it.branch === branch && it.base === base);
          return [branch, found.map(({ author, contributors }) => ({ author, contributors }))] as const;
        }),
      );
    },
  };
  return reviewers;
}
