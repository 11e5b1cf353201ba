import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  getNamedType,
} from 'graphql';
import { checkPage } from '../paging/check-page.ts';

/**
 * Answers a field from the property of that name, calling it when it is a function. A field that GitHub's schema
 * has and the sandbox does not serve is an error that says so: a null in its place would be a lie.
 */
export const serveField: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const { fieldName, parentType } = info;
  if (typeof source !== 'object' || source === null || !(fieldName in source))
    throw new GraphQLError(`The sandbox does not serve ${parentType.name}.${fieldName}.`);
  if (isConnection(info))
    checkPage({ field: fieldName, args, nodes: info.fieldNodes, fragments: info.fragments });
  return defaultFieldResolver(source, args, context, info);
};

function isConnection({ returnType }: GraphQLResolveInfo): boolean {
  return getNamedType(returnType).name.endsWith('Connection');
}
