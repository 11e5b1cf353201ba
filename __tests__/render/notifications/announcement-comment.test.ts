import { describe, expect, test } from '@jest/globals';
import { failedBackouts } from '../../../src/domain/records/run/failed-backouts.ts';
import { announcementComment } from '../../../src/render/notifications/announcement-comment.ts';
import { operation } from '../../support/builders.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { parseMarkdown, shapeOf } from '../../support/markdown-tree.ts';
import { foreignParts } from '../../support/report-structure.ts';
import { announcement } from './announcements.ts';

describe('an announcement on a pull request', () => {
  test('begins with what it is found by, and tells what has come', () => {
    expect(announcementComment(announcement())).toBe(`<!-- deployment-plans: announcement qa/41 -->
## Announcement

\`qa/41\` finished

### To be confirmed

- words

### Applications

- \`payments\` \`1.0.0 → 2.0.0\`

### Contacts

- words, release manager, words

### Release notes

- words
- \`payments\`: words
- \`payments\` \`2.0.0\`: words`);
  });

  test('of a backout that failed names what is not undone', () => {
    const text = announcementComment(announcement('words', 'backout-failed'));
    expect(text).toContain('`qa/41` was aborted, and could not be backed out');
    expect(text).toContain('### Could not be undone\n\n- `ledger`: words');
    expect(text).not.toContain('### Release notes');
  });

  test('of an aborted run says what is still deployed, and not of what is told as not undone', () => {
    const given = announcement('words', 'backout-failed');
    const half = operation('audit', { state: 'succeeded', backout: { state: 'unknown', reason: 'words' } });
    const run = { ...given.run, operations: [...given.run.operations, half] };
    const text = announcementComment({ ...given, run, notBackedOut: failedBackouts(run) });
    expect(text).toContain('- `payments` `1.0.0 → 2.0.0`: deployed, and left as it is\n');
    expect(text).toContain('- `audit`: words\n');
    expect(text).toContain('- `audit` `1.0.0 → 2.0.0`\n');
  });

  const harmless = shapeOf(parseMarkdown(announcementComment(announcement('harmless'))));
  test.each([...hostileTexts])('keeps text as text: %s', (_, text) => {
    const comment = announcementComment(announcement(text));
    expect(foreignParts(comment.slice(comment.indexOf('\n') + 1))).toEqual([]);
    expect(shapeOf(parseMarkdown(comment))).toEqual(harmless);
    expect(comment.length).toBeLessThan(65_536);
  });
});
