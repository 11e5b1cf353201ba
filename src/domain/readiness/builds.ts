import type { CheckState } from './check-state.ts';

/** State of the check that the catalog demands, by application and version, or commit that is yet to be tagged. */
export type Builds = ReadonlyMap<string, ReadonlyMap<string, CheckState>>;
