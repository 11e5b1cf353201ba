import suite, { apart } from './jest.config.js';

/** The stand-in for GitHub, held against what GitHub says of itself. */
export default {
  ...suite,
  testMatch: apart.standIn.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
