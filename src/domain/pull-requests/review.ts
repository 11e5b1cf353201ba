/** One review of a pull request. */
export interface Review {
  /** Login, of an app with `[bot]` at its end; null when the account is gone. */
  readonly author: string | null;
  /** Whether the author has write permission. */
  readonly mayWrite: boolean;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** The commit that was reviewed; null when it is gone. */
  readonly commit: string | null;
  /** ISO time. */
  readonly submittedAt: string;
}
