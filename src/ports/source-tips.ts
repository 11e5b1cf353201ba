/** How far the applications' own repositories have come. */
export interface SourceTips {
  /**
   * The commit that each repository's default branch names, by its address. A repository that has none, or that did
   * not answer, is absent: nothing is decided by tips.
   */
  tips(repositories: readonly string[]): Promise<ReadonlyMap<string, string>>;
}
