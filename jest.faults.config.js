import suite, { apart } from './jest.config.js';

/** Everything that may go wrong with each request. */
export default {
  ...suite,
  testMatch: apart.faults.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
