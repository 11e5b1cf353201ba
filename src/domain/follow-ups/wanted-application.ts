/** What a person wants of an application in a new plan. Without a version: the latest one that the source has. */
export interface WantedApplication {
  readonly application: string;
  readonly version?: string | undefined;
  /** Instead of a version: to be tagged with the next one. */
  readonly next?: boolean;
  /** Instead of a version: the one that the target has, once more. */
  readonly redeploy?: boolean;
}
