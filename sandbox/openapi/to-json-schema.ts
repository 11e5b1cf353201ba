import { isObject, type JsonObject } from './json.ts';

/** Under these keys names stand, each with a schema of its own. */
const namesToSchemas = ['properties', 'patternProperties'];
/** Here stand values that only look like schemas, and texts that no validation needs. */
const leftOut = ['example', 'examples', 'default', 'description', 'discriminator', 'nullable'];

const component = '#/components/schemas/';

/** A JSON Schema made of an OpenAPI one, and the names of the components that it refers to. */
export interface JsonSchema {
  readonly schema: unknown;
  readonly components: readonly string[];
}

/**
 * Rewrites a schema of OpenAPI 3.0 into JSON Schema: `nullable` (which OpenAPI lets stand beside anything) becomes
 * one of two alternatives, and a reference to a component names a schema of its own,
 * `component:<name>`. Data named `nullable` or `example` in a description stays what it is: a property.
 * Rule: OpenAPI Specification 3.0.3, Schema Object.
 */
export function toJsonSchema(described: unknown): JsonSchema {
  const components = new Set<string>();
  const schema = rewrite(described, components);
  return { schema, components: [...components] };
}

/** Under what name a component is known as a schema. */
export function componentId(name: string): string {
  return `component:${name}`;
}

function rewrite(schema: unknown, components: Set<string>): unknown {
  if (Array.isArray(schema)) return schema.map((part) => rewrite(part, components));
  if (!isObject(schema)) return schema;
  const rewritten = Object.entries(schema)
    .filter(([key]) => !leftOut.includes(key) && !key.startsWith('x-'))
    .map(([key, value]) => [key, rewriteValue(key, value, components)]);
  const plain: JsonObject = Object.fromEntries(rewritten);
  return schema.nullable === true ? { anyOf: [{ type: 'null' }, plain] } : plain;
}

function rewriteValue(key: string, value: unknown, components: Set<string>): unknown {
  if (key === '$ref' && typeof value === 'string')
    return reference(value.slice(component.length), components);
  if (key === 'enum' || key === 'required') return value;
  if (!namesToSchemas.includes(key) || !isObject(value)) return rewrite(value, components);
  const schemas = Object.entries(value).map(([name, schema]) => [name, rewrite(schema, components)]);
  return Object.fromEntries(schemas);
}

function reference(name: string, components: Set<string>): string {
  components.add(name);
  return componentId(name);
}
