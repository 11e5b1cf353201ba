import * as z from 'zod/mini';
import { parseJsonPath } from '../../domain/verification/json-path.ts';
import { checkedText } from '../definitions/checked-text.ts';
import { duration, text, variable } from '../definitions/scalars.ts';
import { listOf, mapOf, mapping, optional, withOneOf } from '../definitions/structures.ts';
import { command } from './deployer-definition.ts';

const expectedStatus = 'an HTTP status, a whole number from 100 to 599';
const status = z.int(expectedStatus).check(z.minimum(100, expectedStatus), z.maximum(599, expectedStatus));

const jsonPath = checkedText({
  expected: 'a path to one value, such as $.status or $.checks[0].state',
  test: (value) => value.length <= 500 && parseJsonPath(value) !== undefined,
});
const jsonScalar = z.union(
  [z.string(), z.number(), z.boolean(), z.null()],
  'text, a number, true, false or null',
);

/** The ways to check, of which a check names exactly one. */
export const checkKinds = ['command', 'url'] as const;

export const check = withOneOf(
  mapping({
    command: optional('An argument vector, never a shell string; met when it exits with 0.', command),
    env: optional('Variables handed through, besides PATH, HOME, LANG and TMPDIR.', listOf(variable)),
    url: optional('An address, http or https; redirects are not followed.', text),
    status: optional('The HTTP status that it must answer; default 200.', status),
    json: optional('Values that must stand in the answer, by their paths.', mapOf(jsonPath, jsonScalar)),
    within: optional('How fast the answer must be here.', duration),
    timeout: optional('How long it is tried until the criterion is unmet; default 5m.', duration),
    every: optional('The time between two tries; default 10s.', duration),
  }),
  ...checkKinds.map((kind) => [kind]),
);

export const checkKeys = Object.keys(check.shape);

export type WrittenCheck = z.infer<typeof check>;
