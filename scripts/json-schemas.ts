import * as z from 'zod/mini';
import { catalogDefinition } from '../src/codec/catalog/catalog-definition.ts';
import { manifestDefinition } from '../src/codec/catalog/manifest-definition.ts';
import { configurationDefinition } from '../src/codec/configuration/configuration-definition.ts';
import { planDefinition } from '../src/codec/plan/plan-definition.ts';

/** The JSON Schemas of the file formats by file name, from the definitions that the parser uses. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  return new Map([
    ['configuration.schema.json', schemaText(configurationDefinition)],
    ['catalog.schema.json', schemaText(catalogDefinition)],
    ['manifest.schema.json', schemaText(manifestDefinition)],
    ['plan.schema.json', schemaText(planDefinition)],
  ]);
}

function schemaText(definition: z.ZodMiniType): string {
  const { $schema, title, description, ...rest } = z.toJSONSchema(definition, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
