import { describe, expect, test } from '@jest/globals';
import { forPlantedBugs } from './bounds.ts';
import { exploreProtocol } from './explore-protocol.ts';
import { withPlanted } from './planted/changed-sources.ts';
import { plantedBugs } from './planted/planted-bugs.ts';

describe('the model finds', () => {
  test.each(plantedBugs)('$name', async (bug) => {
    const { breach } = await withPlanted(bug, (protocol) => exploreProtocol(protocol, forPlantedBugs));
    expect(breach?.sentence).toMatch(bug.found);
  });
});
