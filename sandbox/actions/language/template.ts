/** A value of a workflow's or action's file, whose expressions are yet to be evaluated. */
export type Template =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'expression'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Template[] }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, Template> };

export type Mapping = ReadonlyMap<string, Template>;

export const nothing: Template = { kind: 'literal', value: null };

export function literal(value: string | number | boolean | null): Template {
  return { kind: 'literal', value };
}

/** The entries of a mapping; none of what is no mapping. */
export function entriesOf(template: Template | undefined): Mapping {
  return template?.kind === 'mapping' ? template.entries : new Map();
}

/** The text of a literal; null for everything else. */
export function textOf(template: Template | undefined): string | null {
  return template?.kind === 'literal' && template.value !== null ? String(template.value) : null;
}

export function itemsOf(template: Template | undefined): readonly Template[] {
  if (template === undefined) return [];
  return template.kind === 'list' ? template.items : [template];
}
