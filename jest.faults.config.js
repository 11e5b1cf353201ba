import suite from './jest.config.js';

/** Everything that may go wrong with each request; apart from the suite, because it takes minutes. */
export default {
  ...suite,
  testMatch: ['<rootDir>/__tests__/faults/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
};
