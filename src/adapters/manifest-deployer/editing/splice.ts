import type { Scalar, YAMLMap } from 'yaml';

/** A stretch of text, and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a value is to be written. */
export type Located =
  /** In place of this one. */
  | { readonly kind: 'scalar'; readonly node: Scalar; readonly start: number; readonly end: number }
  /** Into this entry of a list, which has none yet. */
  | { readonly kind: 'entry'; readonly entry: YAMLMap };

/** Nothing can be written; the message completes a sentence about the file. */
export class Unfit extends Error {
  override readonly name = 'Unfit';
}
