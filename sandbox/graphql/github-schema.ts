import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, type GraphQLSchema } from 'graphql';

let schema: GraphQLSchema | null = null;

/**
 * The schema that GitHub publishes, as `@octokit/graphql-schema` ships it; built once in a process, when it is first
 * needed, in about 150 ms. The file is read by its name, for the package's own entry parses five megabytes of the
 * same schema in JSON besides.
 */
export function githubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(schemaFile(), 'utf8'), { assumeValid: true, noLocation: true });
  return schema;
}

function schemaFile(): string {
  const entry = fileURLToPath(import.meta.resolve('@octokit/graphql-schema'));
  return join(dirname(entry), 'schema.graphql');
}
