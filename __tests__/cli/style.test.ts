import { expect, test } from '@jest/globals';
import { viewFor } from '../../src/cli/style.ts';

test.each([
  { output: { isTTY: true, columns: 132 }, width: 132 },
  { output: { isTTY: true, columns: 0 }, width: 100 },
  { output: {}, width: 100 },
])('a text for $output is $width columns wide', ({ output, width }) => {
  expect(viewFor(output).width).toBe(width);
});
