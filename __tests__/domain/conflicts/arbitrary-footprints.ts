import fc from 'fast-check';
import type { Footprint } from '../../../src/domain/conflicts/footprint.ts';
import { arbitraryModules } from '../graph/arbitrary-modules.ts';

/** Few names, so that plans meet; the last ones are never in the records. */
export const recordedNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];
const allNames = [...recordedNames, 'new-1', 'new-2', 'new-3'];

export const arbitraryRecords = arbitraryModules(recordedNames);

/** Applications that rarely meet, and one or two modules with references of their own. */
export const arbitraryFootprint: fc.Arbitrary<Footprint> = fc.record({
  applications: fc
    .array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 2 })
    .map((numbers) => new Set(numbers.map((number) => `application-${number}`))),
  modules: fc
    .array(fc.tuple(fc.constantFrom(...allNames), fc.array(fc.constantFrom(...allNames), { maxLength: 2 })), {
      maxLength: 2,
    })
    .map((entries) => new Map(entries)),
});
