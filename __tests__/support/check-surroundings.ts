import type { CheckSurroundings } from '../../src/ports/checks.ts';

/** What a check is told, unless a test says otherwise. */
export function surroundings(change: Partial<CheckSurroundings> = {}): CheckSurroundings {
  return {
    name: 'smoke',
    environment: 'qa',
    plan: 'friday',
    applications: new Map([
      ['shop', '2.0.0'],
      ['ledger', '1.4.0-rc.1'],
    ]),
    limit: 60_000,
    stop: new AbortController().signal,
    checkOut: async () => {},
    onLine: () => {},
    ...change,
  };
}
