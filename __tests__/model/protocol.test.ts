import { describe, expect, test } from '@jest/globals';
import { everyTime } from './bounds.ts';
import { exploreProtocol } from './explore-protocol.ts';
import { inWords } from './in-words.ts';
import { loadProtocol, sources } from './protocol.ts';

describe('the protocol, in every interleaving when', () => {
  test.each(everyTime)('$name', async (bounds) => {
    const explored = exploreProtocol(await loadProtocol(sources), bounds.budget);
    process.stdout.write(`${inWords(bounds, explored)}\n`);
    expect(explored.breach).toBeUndefined();
  });
});
