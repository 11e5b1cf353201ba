import type { Budget } from './world/world.ts';

/** What may go wrong in one exploration; each visits everything that can come of it. */
export interface Bounds {
  readonly name: string;
  readonly budget: Budget;
}

/** With each test run. */
export const everyTime: readonly Bounds[] = [
  { name: 'a runner crashes', budget: { crashes: 1, doubts: 0, aborts: 0 } },
  { name: 'a person aborts a plan', budget: { crashes: 0, doubts: 0, aborts: 1 } },
  { name: 'a slow runner is taken for dead', budget: { crashes: 0, doubts: 1, aborts: 0 } },
];

/** In which planted bugs are looked for. */
export const forPlantedBugs: Budget = { crashes: 1, doubts: 1, aborts: 1 };

/** By a command of its own, because it takes minutes. */
export const everything: readonly Bounds[] = [
  { name: 'every runner crashes', budget: { crashes: 3, doubts: 0, aborts: 0 } },
  { name: 'a runner crashes, and a person aborts a plan', budget: { crashes: 1, doubts: 0, aborts: 1 } },
  { name: 'every runner crashes, and a person aborts a plan', budget: { crashes: 3, doubts: 0, aborts: 1 } },
];
