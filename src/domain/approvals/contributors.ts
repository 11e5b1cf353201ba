/** Somebody whom a commit names: its author, its committer, or a co-author. */
export interface Contributor {
  /** Login of the account to which the address in the commit belongs; null when it belongs to none. */
  readonly login: string | null;
  /** As the commit says it: `Ada <ada@example.com>`. */
  readonly identity: string;
  readonly commit: string;
}

/** Those whom the commits of a pull request name. */
export interface Contributors {
  readonly people: readonly Contributor[];
  /** False when there are more commits, or more authors of one, than could be read. */
  readonly complete: boolean;
}
