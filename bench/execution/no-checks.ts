import type { Checks } from '../../src/ports/checks.ts';

/** For plans without success criteria: nothing is ever checked. */
export const noChecks: Checks = {
  perform: async (_, { name }) => ({ outcome: 'unmet', reason: `nothing here can perform ${name}` }),
};
