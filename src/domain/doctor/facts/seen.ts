/** Something about a repository that only those with a certain right may see. */
export type Seen<T> = { readonly kind: 'seen'; readonly value: T } | Hidden;

export interface Hidden {
  readonly kind: 'hidden';
  /** The right that shows it, as GitHub's settings call it, such as `administration: read`. */
  readonly needs: string;
}

export function seen<T>(value: T): Seen<T> {
  return { kind: 'seen', value };
}

export function hidden(needs: string): Hidden {
  return { kind: 'hidden', needs };
}
