/** What a look into the target has found of one application, which says nothing of what the records say. */
export type Inspection =
  | { readonly kind: 'runs'; readonly version: string }
  | { readonly kind: 'absent' }
  /** It was looked for in vain. */
  | { readonly kind: 'unknown'; readonly reason: string }
  /** Whatever deploys it cannot look. */
  | { readonly kind: 'not-offered' };
