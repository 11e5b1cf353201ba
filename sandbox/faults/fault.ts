import type { LoggedRequest } from '../requests/request-log.ts';

/** What goes wrong with one request. */
export type Fault =
  /** Something happens just before the request is dealt with, as normally. */
  | { readonly kind: 'before'; readonly run: (request: LoggedRequest) => void | Promise<void> }
  /** Nothing is done, and this is answered. */
  | { readonly kind: 'answer'; readonly answer: FaultAnswer }
  /** The request takes effect, and this is answered all the same. */
  | { readonly kind: 'answer-after'; readonly answer: FaultAnswer }
  /** The connection is cut before anything was done, or after it was, without an answer. */
  | { readonly kind: 'reset'; readonly when: 'before' | 'after' }
  /** The answer begins as it should and is cut off after so many bytes of its body. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** The request takes effect, and its answer is no longer JSON. */
  | { readonly kind: 'malformed' }
  /** GraphQL: what stands at this path of `data` is null, and an error says so; the status stays 200. */
  | { readonly kind: 'partial'; readonly path: readonly string[] };

export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
