import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { GraphqlRefusal } from '../graphql-refusal.ts';

export interface QueryCost {
  /** Points of the rate limit. */
  readonly points: number;
  /** How many nodes may be answered at most. */
  readonly nodes: number;
}

export interface PricedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const nodeLimit = 500_000;

/**
 * What a query costs: each connection counts the requests that would be needed when every page above it is full,
 * a hundred requests make a point, and there is no query below one point. The nodes are those of all full pages.
 * Refuses more nodes than GitHub allows.
 * https://docs.github.com/en/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function queryCost(query: PricedQuery): QueryCost {
  const fragments = new Map(
    query.document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const root = query.schema.getRootType(query.operation.operation);
  const sum = { requests: 0, nodes: 0 };
  const walk: Walk = { schema: query.schema, fragments, variables: query.variables, sum };
  if (root) addSelections(walk, query.operation.selectionSet, root, 1);
  return { points: Math.max(1, Math.round(sum.requests / 100)), nodes: sum.nodes };
}

interface Walk {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: PricedQuery['variables'];
  readonly sum: { requests: number; nodes: number };
}

/** `times`: how many parents the selected fields may have. */
function addSelections(walk: Walk, set: SelectionSetNode, type: GraphQLNamedType, times: number): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      addField(walk, selection, type, times);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : walk.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : walk.schema.getType(condition);
    if (fragment && narrowed) addSelections(walk, fragment.selectionSet, narrowed, times);
  }
}

function addField(walk: Walk, node: FieldNode, type: GraphQLNamedType, times: number): void {
  const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
  if (field === undefined || node.selectionSet === undefined) return;
  const answer = getNamedType(field.type);
  if (!isCompositeType(answer)) return;
  const pages = answer.name.endsWith('Connection');
  const below = pages ? times * pageSize(getArgumentValues(field, node, walk.variables)) : times;
  if (pages) {
    walk.sum.requests += times;
    walk.sum.nodes += below;
    if (walk.sum.nodes > nodeLimit) throw tooManyNodes(node.name.value, walk.sum.nodes);
  }
  addSelections(walk, node.selectionSet, answer, below);
}

/** A page without a size lists nothing: it is refused or only counted. */
function pageSize({ first, last }: { readonly [name: string]: unknown }): number {
  const size = first ?? last;
  return typeof size === 'number' ? Math.max(0, size) : 0;
}

function tooManyNodes(field: string, nodes: number): GraphqlRefusal {
  const [requested, limit] = [nodes.toLocaleString('en-US'), nodeLimit.toLocaleString('en-US')];
  return new GraphqlRefusal(
    'MAX_NODE_LIMIT_EXCEEDED',
    `By the time this query traverses to the ${field} connection, it is requesting up to ${requested} possible nodes which exceeds the maximum limit of ${limit}.`,
  );
}
