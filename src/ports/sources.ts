/** The applications' own repositories: where versions come from. */
export interface Sources {
  /**
   * The tags of each repository, asked in parallel with a limit, each repository at most once until
   * `forget`. `repository` is the catalog's address, already checked against its grammar.
   */
  tags(repositories: readonly string[]): Promise<ReadonlyMap<string, TagsAnswer>>;
  /** Lets the next question be asked anew. */
  forget(): void;
}

/** Tag name to the commit that it names (annotated tags resolved), or why it could not be read. */
export type TagsAnswer =
  | { readonly kind: 'tags'; readonly tags: ReadonlyMap<string, string> }
  | { readonly kind: 'unreachable'; readonly reason: string };
