import suite, { apart } from './jest.config.js';

/** Everything that may go wrong with each request while plans are executed and followed up. */
export default {
  ...suite,
  testMatch: apart.executionFaults.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
