import type { Tagger } from '../../src/ports/tagger.ts';

/** For plans that tag nothing. */
export const noTags: Tagger = {
  tag: () => Promise.reject(new Error('nothing is tagged here')),
};
