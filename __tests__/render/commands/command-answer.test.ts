import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CommandAnswer,
  doneCommand,
  refusedCommand,
} from '../../../src/domain/commands/command-answer.ts';
import { renderCommandAnswer } from '../../../src/render/commands/command-answer.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { links } from '../../support/plan-reports.ts';
import { foreignParts } from '../../support/report-structure.ts';

const about = { ...links, pullRequest: 7, comment: 101, by: 'alice' };

test('an answer says what became of the command, what belongs to that, and what can be said next', () => {
  const answer = refusedCommand("'retry' names no digest", {
    ...{ details: ['payments was added'], forms: ['/plan retry 0123456789ab'], pullRequest: 12 },
  });
  expect(renderCommandAnswer(answer, about)).toBe(
    `✋ Not done: \`retry\` names no digest. See [\`#12\`](${links.repository}/pull/12).

This answers [\`a comment\`](${links.repository}/pull/7#issuecomment-101) of \`alice\`.

### In detail

- payments was added

### To say

\`\`\`text
/plan retry 0123456789ab
\`\`\``.replace('`retry`', "'retry'"),
  );
});

test.each([
  [doneCommand('the retry is qa/one-retry-1'), '🚀 Done: the retry is `qa/one-retry-1`.'],
  [doneCommand('nothing was to change', { verdict: 'looked' }), '👍 Done: nothing was to change.'],
  [refusedCommand('GitHub is away', { verdict: 'unread' }), '❔ Not decided: GitHub is away.'],
] as const)('it begins with what became of it', (answer, beginning) => {
  expect(renderCommandAnswer(answer, about)).toContain(`${beginning}\n`);
});

test('no text of others is more than text in it', () => {
  const answers: fc.Arbitrary<CommandAnswer> = fc.record({
    verdict: fc.constantFrom('done', 'looked', 'refused', 'unread'),
    sentence: hostileText,
    details: fc.array(hostileText, { maxLength: 3 }),
    forms: fc.constantFrom([], ['/plan abort 0123456789ab']),
    pullRequest: fc.option(fc.integer({ min: 1 })),
  });
  fc.assert(
    fc.property(answers, hostileText, (answer, by) => {
      const markdown = renderCommandAnswer(answer, { ...about, by });
      expect(foreignParts(`## Answer\n\n${markdown}`)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
