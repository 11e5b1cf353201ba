import Bottleneck from 'bottleneck/light.js';

/** GitHub asks for a second between requests that change something, one at a time. */
const millisecondsBetweenWrites = 1000;
/** Requests of one client that are under way at once; GitHub allows 100 for all together. */
const atOnce = 10;

/**
 * What the throttling plugin lets its requests wait for: every request passes `global`, those that are not GET
 * pass `write` besides, those that notify people also `notifications`, and so on. Made anew for each client,
 * because the plugin's own are shared by all of a process and take a query by GraphQL, a POST, for a change.
 */
export function createLimiters(pace: number): Readonly<Record<'reads' | 'writes' | 'urgent', Limiters>> {
  const free = () => new Bottleneck.Group({ maxConcurrent: atOnce });
  const spaced = () => new Bottleneck.Group({ maxConcurrent: 1, minTime: millisecondsBetweenWrites * pace });
  const inParallel = () => ({
    global: free(),
    auth: free(),
    search: free(),
    write: free(),
    notifications: free(),
  });
  return { reads: inParallel(), writes: { ...inParallel(), write: spaced() }, urgent: inParallel() };
}

export type Limiters = Readonly<
  Record<'global' | 'auth' | 'search' | 'write' | 'notifications', Bottleneck.Group>
>;
