import suite, { apart } from './jest.config.js';

/** The Deployment Plans screen as a browser shows it. */
export default {
  ...suite,
  testMatch: apart.browser.map((files) => `<rootDir>/${files}`),
  testPathIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/__tests__/browser/harness/build-page.ts',
  // Each file has a browser of its own, which is several processes.
  maxWorkers: 2,
};
