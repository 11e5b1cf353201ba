/** The applications' own repositories: where versions come from. */
export interface Sources {
  /**
   * The tags of each repository, by its address, each asked at most once until `forget`. An answer holds all
   * tags, or at least those that were asked for by name, as far as they exist, and the newest ones.
   */
  tags(questions: readonly TagsQuestion[]): Promise<ReadonlyMap<string, TagsAnswer>>;
  /** Lets the next question be asked anew. */
  forget(): void;
}

export interface TagsQuestion {
  /** The catalog's address, already checked against its grammar. */
  readonly repository: string;
  /** Full names of the tags that matter; `all` for every tag that there is. */
  readonly tags: readonly string[] | 'all';
}

/** Tag name to the commit that it names (annotated tags resolved), or why it could not be read. */
export type TagsAnswer =
  | { readonly kind: 'tags'; readonly tags: ReadonlyMap<string, string> }
  | { readonly kind: 'unreachable'; readonly reason: string };
