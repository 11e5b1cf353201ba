import { Kind, type OperationDefinitionNode, parse } from 'graphql';

/** The operation's name, else its first fields; null for what is no GraphQL. */
export function describeGraphql(body: string): string | null {
  try {
    const request: unknown = JSON.parse(body);
    const { query, operationName } = { query: '', operationName: null, ...Object(request) };
    if (typeof operationName === 'string') return operationName;
    const { definitions } = parse(String(query));
    const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
    return operation === undefined ? null : (operation.name?.value ?? firstFields(operation));
  } catch {
    return null;
  }
}

function firstFields({ selectionSet }: OperationDefinitionNode): string {
  const names = selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? one.name.value : []));
  return [...new Set(names)].join(',');
}
