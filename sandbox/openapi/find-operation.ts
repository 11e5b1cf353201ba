import { readDescription } from './description.ts';
import { isObject, type JsonObject } from './json.ts';

/** One method of one path, as GitHub describes it. */
export interface Operation {
  /** Such as `GET /repos/{owner}/{repo}/pulls`. */
  readonly name: string;
  readonly responses: JsonObject;
}

interface Route {
  readonly pattern: RegExp;
  readonly operation: Operation;
}

/** Parameters whose values may contain slashes that the caller did not encode; the root folder has an empty path. */
const withSlashes = ['path', 'ref', 'branch', 'basehead', 'tag', 'dir'];

const routes = new Map<string, readonly Route[]>();

/**
 * The described operation that serves a request, or null when GitHub describes none. The path is that of the
 * address, without the query, from the root of the API; it may also be a path template itself. Of several
 * templates that fit, the one with the most fixed text is meant (`/user/repos`, not `/user/{id}`).
 */
export function findOperation(method: string, path: string): Operation | null {
  const route = routesOf(method.toLowerCase()).find(({ pattern }) => pattern.test(path));
  return route?.operation ?? null;
}

function routesOf(method: string): readonly Route[] {
  const known = routes.get(method);
  if (known !== undefined) return known;
  const found = Object.entries(readDescription().paths)
    .toSorted(([a], [b]) => fixedText(b) - fixedText(a))
    .flatMap(([template, methods]) => routeOf(method, template, methods));
  routes.set(method, found);
  return found;
}

function routeOf(method: string, template: string, methods: unknown): Route[] {
  const described = isObject(methods) ? methods[method] : undefined;
  if (!isObject(described) || !isObject(described.responses)) return [];
  const operation = { name: `${method.toUpperCase()} ${template}`, responses: described.responses };
  return [{ pattern: patternOf(template), operation }];
}

function fixedText(template: string): number {
  return template.replace(/\{[^}]*\}/g, '').length;
}

function patternOf(template: string): RegExp {
  const source = template.replace(/[.+()]/g, '\\$&').replace(/\{([^}]*)\}/g, (_, name) => {
    return withSlashes.includes(name) ? '.*' : '[^/]+';
  });
  return new RegExp(`^${source}$`);
}
