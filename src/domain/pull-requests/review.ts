/** One review of a pull request. */
export interface Review {
  /** Login; null when the account is gone. */
  readonly author: string | null;
  readonly state: 'approved' | 'changes-requested' | 'commented' | 'dismissed' | 'pending';
  /** The commit that was reviewed; null when it is gone. */
  readonly commit: string | null;
  /** ISO time. */
  readonly submittedAt: string;
}
