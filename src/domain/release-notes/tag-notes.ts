/** What an application's repository says of a tag, as it was written: untrusted text. */
export interface TagNotes {
  /** Of the annotated tag, signature and all. */
  readonly message?: string;
  /** Of the published release: its name and description. */
  readonly release?: { readonly title: string | null; readonly text: string };
}
