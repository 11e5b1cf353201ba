import suite, { apart } from './jest.config.js';

/** Plans executed by the templates' own workflows on the sandbox. */
export default {
  ...suite,
  testMatch: apart.workflows.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
};
