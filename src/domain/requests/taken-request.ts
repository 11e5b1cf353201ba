/** Which plan was, or is to be, made for an issue: at most one, whatever the issue says later. */
export interface TakenRequest {
  /** Number of the issue. */
  readonly issue: number;
  readonly environment: string;
  readonly plan: string;
}
