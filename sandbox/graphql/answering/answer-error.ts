import type { GraphQLError } from 'graphql';
import { GraphqlRefusal } from '../graphql-refusal.ts';

/** An error as it stands in an answer. */
export interface AnsweredError {
  readonly type?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly message: string;
}

/** GitHub says the type beside the message, not in the extensions. */
export function answeredError(error: GraphQLError): AnsweredError {
  const { originalError, path, locations, message } = error;
  return {
    ...(originalError instanceof GraphqlRefusal && { type: originalError.type }),
    ...(path && { path }),
    ...(locations && { locations }),
    message,
  };
}
