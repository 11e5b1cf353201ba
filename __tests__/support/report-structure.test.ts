import { expect, test } from '@jest/globals';
import { hostileTexts } from './hostile-texts.ts';
import { foreignParts } from './report-structure.ts';

const harmful =
  /^(?:mention|reference|address|image|link--inline|link--reference|html--(?!comment-close|entities))/;

test.each([...hostileTexts].filter(([name]) => harmful.test(name)))(
  '%s is seen when it gets through',
  (_, text) => {
    expect(foreignParts(`## A heading of ours\n\n- ${text}`)).not.toEqual([]);
  },
);

test.each([
  ['a list', '- a `@b` c'],
  ['details', '<details>\n<summary>Notices (2)</summary>\n\n- a\n\n</details>'],
  ['a table', '| A | B |\n| - | - |\n| `a` | |'],
  ['a drawing', '```mermaid\nflowchart LR\n  n0["a 1.0.0 → 2.0.0"]\n  n1["b"]\n  n0 --> n1\n```'],
  ['a link', '- [`x`](https://github.example/acme/releases/pull/12)'],
])('%s of ours is nothing foreign', (_, markdown) => {
  expect(foreignParts(`## A heading of ours\n\n${markdown}`)).toEqual([]);
});

test.each([
  ['other details', '<details>\n<summary>All (2)</summary>\n\n- a\n\n</details>'],
  ['details that stay open', '<details>\n<summary>Notices (2)</summary>\n\n- a'],
  ['a row that is too short', '| A | B |\n| - | - |\n| `a` |'],
  ['a row that is too long', '| A | B |\n| - | - |\n| `a` | b | c |'],
  ['a drawing with a click', '```mermaid\nflowchart LR\n  n0["a"]\n  click n0 x\n```'],
  ['other code', '```sh\nx\n```'],
  ['a link out of the repository', '- [`x`](https://github.example/acme/releases/pull/../../x)'],
  ['a link to another host', '- [`x`](https://github.example.evil/acme/releases/pull/12)'],
])('%s is foreign', (_, markdown) => {
  expect(foreignParts(`## A heading of ours\n\n${markdown}`)).not.toEqual([]);
});
