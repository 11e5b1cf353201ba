import suite, { apart } from './jest.config.js';

/** Everything that may go wrong with each request. */
export default {
  ...suite,
  testMatch: apart.faults.map((folder) => `<rootDir>/${folder}**/*.test.ts`),
  testPathIgnorePatterns: ['/node_modules/'],
};
