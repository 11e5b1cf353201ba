import suite, { apart } from './jest.config.js';

/** A coordinator that dies before and after everything that it does. */
export default {
  ...suite,
  testMatch: apart.crashes.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
