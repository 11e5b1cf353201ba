import suite, { faults } from './jest.config.js';

/** Everything that may go wrong with each request; apart from the suite, because it takes minutes. */
export default {
  ...suite,
  testMatch: faults.map((folder) => `<rootDir>/${folder}**/*.test.ts`),
  testPathIgnorePatterns: ['/node_modules/'],
};
