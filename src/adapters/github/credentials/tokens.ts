/** How we make ourselves known to GitHub. */
export type Credentials =
  | { readonly kind: 'token'; readonly token: string }
  /** A GitHub App: its id or client id, and its private key as PEM. */
  | { readonly kind: 'app'; readonly appId: string; readonly privateKey: string };

export interface Tokens {
  /**
   * A token that holds for some minutes more. Rejects with ForgeForbidden or ForgeUnavailable when none can be
   * had.
   */
  current(): Promise<string>;
  /** Whether it was made a moment ago, so that not every machine of GitHub need know it yet. */
  isNew(): boolean;
  /** Its rights by name, with `read`, `write` or `admin`; null when it does not tell, or none was needed yet. */
  rights(): ReadonlyMap<string, string> | null;
  /** Everything that must never be printed. */
  secrets(): readonly string[];
}

/** A token that somebody else made, such as GITHUB_TOKEN, which holds as long as its job. */
export function fixedToken(token: string): Tokens {
  return { current: async () => token, isNew: () => false, rights: () => null, secrets: () => [token] };
}
