import { expect, test } from '@jest/globals';
import { compileSchema } from '../../../sandbox/openapi/schema-compiler.ts';

test('a component is compiled with all that it refers to', () => {
  const validate = compileSchema('a review', { $ref: '#/components/schemas/pull-request-review' });
  expect(validate({})).toBe(false);
  expect(validate.errors?.map(({ message }) => message)).toContain("must have required property 'user'");
});

test('the same schema is compiled once', () => {
  const schema = { type: 'string' };
  expect(compileSchema('a text', schema)).toBe(compileSchema('a text', schema));
});

test('a component that is not described is an error, for it would let anything pass', () => {
  expect(() => compileSchema('a unicorn', { $ref: '#/components/schemas/unicorn' })).toThrow(
    'no component unicorn',
  );
});
