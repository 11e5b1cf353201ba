import type { Identity } from './release-repository.ts';

/** Creates version tags in the applications' own repositories. */
export interface Tagger {
  /**
   * Puts a tag on exactly this commit. `there`: it was on it already; `elsewhere`: it names something else, and is left
   * alone. What became of a write whose answer got lost is settled by looking. Rejects with TagNotMade.
   */
  tag(request: TagRequest): Promise<TagOutcome>;
}

export interface TagRequest {
  /** The catalog's address, already checked against its grammar. */
  readonly repository: string;
  /** Full name, without `refs/tags/`. */
  readonly tag: string;
  /** Full id. */
  readonly commit: string;
  /** What the annotated tag says; its first line is its title. */
  readonly message: string;
  /** Whom the annotated tag names. */
  readonly by: Identity;
}

export type TagOutcome =
  | 'created'
  | 'there'
  /** What the tag leads to, through annotated ones. */
  | { readonly kind: 'elsewhere'; readonly commit: string };

/** Why there is no tag, in a sentence for people, without secrets. */
export class TagNotMade extends Error {
  override readonly name = 'TagNotMade';
  /** `no-commit`: the repository does not have the commit; `refused`: somebody must change something first. */
  readonly kind: 'no-commit' | 'refused' | 'unavailable';

  constructor(kind: TagNotMade['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}
