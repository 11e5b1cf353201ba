/** Options of a fetch that brings what is named and nothing besides, as it is now. */
export const shallowFetch = [
  '--quiet',
  '--depth=1',
  '--no-tags',
  '--refmap=',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
] as const;

/** What git says of a reference that is not there (fetch.c). */
export const absentReference = "couldn't find remote ref";
