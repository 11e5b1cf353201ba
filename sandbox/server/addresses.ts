/** Where a sandbox can be reached; none of them ends in a slash. */
export interface Addresses {
  /** Serves Git at `<serverUrl>/<owner>/<repo>.git`; pages for people are named below it, and not served. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}
