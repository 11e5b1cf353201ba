/** Options of a fetch that brings what is named and nothing besides, as it is now. */
export const shallowFetch = [
  '--quiet',
  '--depth=1',
  '--no-tags',
  '--refmap=',
  '--no-auto-maintenance',
  '--no-recurse-submodules',
] as const;
