/** A branch, tag or other reference of a repository. */
export interface Ref {
  /** Whole, such as `refs/heads/main`. */
  readonly name: string;
  /** Where it points. */
  readonly sha: string;
  readonly type: 'commit' | 'tag' | 'tree' | 'blob';
  /** The commit that it leads to, through annotated tags; null when it leads to none. */
  readonly commit: string | null;
}

export const branchPrefix = 'refs/heads/';
export const tagPrefix = 'refs/tags/';
