import { expect, test } from '@jest/globals';
import { toJsonSchema } from '../../../sandbox/openapi/to-json-schema.ts';

test('what may be null beside anything becomes an alternative', () => {
  const { schema } = toJsonSchema({ type: 'string', enum: ['a'], nullable: true, example: 'a' });
  expect(schema).toEqual({ anyOf: [{ type: 'null' }, { type: 'string', enum: ['a'] }] });
});

test('references name components, each once', () => {
  const made = toJsonSchema({
    type: 'array',
    items: { allOf: [{ $ref: '#/components/schemas/user' }, { $ref: '#/components/schemas/user' }] },
  });
  expect(made.components).toEqual(['user']);
  expect(made.schema).toEqual({
    type: 'array',
    items: { allOf: [{ $ref: 'component:user' }, { $ref: 'component:user' }] },
  });
});

test('properties that are named like keywords stay properties', () => {
  const properties = { nullable: { type: 'boolean' }, description: { type: 'string' } };
  expect(toJsonSchema({ properties, required: ['nullable'] }).schema).toEqual({
    properties,
    required: ['nullable'],
  });
});
