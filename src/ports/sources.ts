/** The applications' own repositories: where versions come from. */
export interface Sources {
  /**
   * The tags of each repository, asked in parallel with a limit, each repository at most once in the life
   * of this object. `repository` is the catalog's address, already checked against its grammar.
   */
  tags(repositories: readonly string[]): Promise<ReadonlyMap<string, TagsAnswer>>;
}

/** Tag name to the commit that it names (annotated tags resolved), or why it could not be read. */
export type TagsAnswer =
  | { readonly kind: 'tags'; readonly tags: ReadonlyMap<string, string> }
  | { readonly kind: 'unreachable'; readonly reason: string };
