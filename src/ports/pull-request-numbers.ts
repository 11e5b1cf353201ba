/** Which pull requests have brought commits, where there are pull requests. */
export interface PullRequestNumbers {
  /**
   * By merge commit, the number of its pull request; a commit that none of them has made is left out. Thousands may be
   * asked for. Rejects as the Forge does.
   */
  ofMerges(commits: readonly string[]): Promise<ReadonlyMap<string, number>>;
}
