import { availableParallelism } from 'node:os';

/** What takes minutes has commands of its own, so that none takes more than five. */
export const apart = {
  /** Hundreds of times the same, each with something else going wrong: npm run faults. */
  faults: ['__tests__/faults/**/*.test.ts', '__tests__/adapters/github/faults/**/*.test.ts'],
  /** A coordinator that dies before and after everything that it does, and whether a model would see it: npm run crashes. */
  crashes: ['__tests__/crashes/**/*.test.ts', '__tests__/model/planted-bugs.test.ts'],
  /** The stand-in for GitHub, which is no part of the product: npm run stand-in. */
  standIn: ['__tests__/sandbox/**/*.test.ts'],
  /** A process, or several, for each test: npm run scenarios. */
  scenarios: ['__tests__/scenarios/*.test.ts', '__tests__/scenarios/action/**/*.test.ts'],
  /** Several jobs for each test, as the templates' workflows start them: npm run workflows. */
  workflows: ['__tests__/scenarios/execution/**/*.test.ts'],
  /** The Deployment Plans screen in a browser, which not every machine has: npm run browser. */
  browser: ['__tests__/browser/**/*.test.ts'],
};

export default {
  testEnvironment: 'node',
  // No test depends on time; this only ends what hangs, also on a machine that others keep busy.
  testTimeout: 300_000,
  // Scenarios mostly wait: for processes, and a second between writes to GitHub. A core of its own for each worker
  // would be idle meanwhile.
  maxWorkers: availableParallelism() + 1,
  // A process is started by copying the page tables of the one that starts it: from a worker of 1.5 GB a git takes
  // fifty times as long. Modules of ended test files are not given back, so workers are renewed in time.
  workerIdleMemoryLimit: '400MB',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '/__tests__/faults/',
    '/__tests__/crashes/',
    '/__tests__/model/planted-bugs',
    '/__tests__/sandbox/',
    '/github/faults/',
    '/__tests__/scenarios/',
    '/__tests__/browser/',
  ],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
