import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode } from 'graphql';
import { GraphqlRefusal } from '../graphql-refusal.ts';
import { greatestPage, type PageArguments } from './page-arguments.ts';

export interface AskedPage {
  /** Name of the field that gives the connection. */
  readonly field: string;
  readonly args: PageArguments;
  readonly nodes: readonly FieldNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Refuses pages that are too large or have no size. Counting alone needs no size. GitHub judges this where the
 * field is resolved, so the refusal has a path and the rest of the query is answered.
 */
export function checkPage({ field, args, nodes, fragments }: AskedPage): void {
  for (const name of ['first', 'last'] as const) {
    const size = args[name];
    if (typeof size === 'number') checkSize(field, name, size);
  }
  const sized = typeof args.first === 'number' || typeof args.last === 'number';
  if (!sized && nodes.some((node) => lists(node.selectionSet?.selections ?? [], fragments)))
    throw new GraphqlRefusal(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
}

function checkSize(field: string, name: string, size: number): void {
  if (size < 0)
    throw new GraphqlRefusal(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${name}\` on the \`${field}\` connection cannot be less than zero.`,
    );
  if (size > greatestPage)
    throw new GraphqlRefusal(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${greatestPage} records.`,
    );
}

function lists(selections: readonly SelectionNode[], fragments: AskedPage['fragments']): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return ['nodes', 'edges'].includes(selection.name.value);
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
    return lists(fragment?.selectionSet.selections ?? [], fragments);
  });
}
