/** One thing that a deployment did, as it says itself. */
export interface Deed {
  readonly environment: string;
  readonly plan: string;
  readonly application: string;
  /** Idempotency key of its try. */
  readonly key: string;
  readonly event: 'start' | 'ok' | 'fail';
}
