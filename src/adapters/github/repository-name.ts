/** `owner/name`, taken apart. */
export interface RepositoryName {
  readonly owner: string;
  readonly name: string;
}
