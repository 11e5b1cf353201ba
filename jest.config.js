import { availableParallelism } from 'node:os';

/** Hundreds of times the same, each with something else going wrong: npm run faults. */
export const faults = ['__tests__/faults/', '__tests__/adapters/github/faults/'];

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
  testPathIgnorePatterns: ['/node_modules/', ...faults.map((folder) => `<rootDir>/${folder}`)],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
};
