import { describe, expect, test } from '@jest/globals';
import { writeAnnouncement } from '../../src/codec/announcement.ts';
import { announcement } from '../render/notifications/announcements.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { at, keysOf, listAt } from '../support/json.ts';
import { applicationNotes } from '../support/release-notes.ts';

const parsed = (text: string): unknown => JSON.parse(text);
const keys = keysOf(parsed(writeAnnouncement(announcement())));

describe('what a webhook receives', () => {
  test.each([...hostileTexts])('is one document of bounded length with %s', (_, text) => {
    for (const event of ['finished', 'backout-failed'] as const) {
      const written = writeAnnouncement(announcement(text, event));
      expect(keysOf(parsed(written))).toEqual(keys);
      expect(written.length).toBeLessThan(256 * 1024);
    }
  });

  test('has notes and confirmations of what is there alone, and says what is not undone', () => {
    const finished = parsed(writeAnnouncement(announcement('words')));
    const aborted = parsed(writeAnnouncement(announcement('words', 'backout-failed')));
    expect(at(finished, 'confirmations')).toEqual(['words']);
    expect(at(finished, 'notBackedOut')).toEqual([]);
    expect(at(aborted, 'confirmations')).toEqual([]);
    expect(at(aborted, 'releaseNotes')).toBeNull();
    expect(at(aborted, 'notBackedOut')).toEqual([
      { application: 'ledger', version: '2.0.0', back: '1.0.0', reason: 'words' },
    ]);
  });

  test('has the newest versions of many, and says that there are more', () => {
    const versions = Array.from({ length: 30 }, (_, index) => ({
      ...{ version: `1.0.${30 - index}`, title: null, text: 'words' },
      origin: 'tag' as const,
    }));
    const notes = { plan: null, applications: [applicationNotes({ versions })] };
    const document = parsed(writeAnnouncement({ ...announcement(), notes }));
    expect(listAt(document, 'releaseNotes', 'applications', 0, 'versions')).toHaveLength(20);
    expect(at(document, 'releaseNotes', 'applications', 0, 'incomplete')).toBe(true);
  });

  test('says less of the versions of many applications, and of which there are more', () => {
    const text = 'words of a release '.repeat(1000);
    const versions = Array.from({ length: 20 }, (_, index) => ({
      ...{ version: `1.0.${20 - index}`, title: null, text },
      origin: 'release' as const,
    }));
    const applications = Array.from({ length: 50 }, () => applicationNotes({ versions }));
    const written = writeAnnouncement({ ...announcement(), notes: { plan: null, applications } });
    expect(written.length).toBeLessThan(256 * 1024);
    const told = listAt(parsed(written), 'releaseNotes', 'applications').map((it) => [
      listAt(it, 'versions').length,
      at(it, 'incomplete'),
    ]);
    expect(told.slice(0, 4)).toEqual([
      [20, false],
      [20, false],
      [10, true],
      [0, true],
    ]);
  });
});
