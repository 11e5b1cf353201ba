import { graphqlRoutes } from '../graphql/graphql-routes.ts';
import type { RestRoutes } from '../rest/rest-environment.ts';

/** The routes of all resources, in the order in which they are tried; each resource adds its own here. */
export function restRoutes(): readonly RestRoutes[] {
  return [graphqlRoutes()];
}
