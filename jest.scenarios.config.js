import suite, { apart } from './jest.config.js';

/** The built programs as people and workflows start them, on real repositories and on the sandbox. */
export default {
  ...suite,
  testMatch: apart.scenarios.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
