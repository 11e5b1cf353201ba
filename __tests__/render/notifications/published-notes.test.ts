import { describe, expect, test } from '@jest/globals';
import { publishedNotes } from '../../../src/render/notifications/published-notes.ts';
import { run, time } from '../../support/builders.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';
import { applicationNotes } from '../../support/release-notes.ts';

const ended = (plan: string) => run(plan, { status: 'finished', endedAt: time });
const versions = (text: string) =>
  [
    { version: '2.0.0', title: 'Two', text, origin: 'release' },
    { version: '1.1.0', title: null, text: 'faster', origin: 'tag' },
  ] as const;

/** The plans of a file, in its order. */
const plansIn = (file: string) =>
  [...file.matchAll(/^<!-- deployment-plans: published qa\/(.*) -->$/gm)].map(([, plan]) => plan);

describe('published release notes', () => {
  test('have the newest run first', () => {
    const first = publishedNotes(
      null,
      ended('41'),
      applicationNotes({ from: null, to: '1.0.0', step: 'first' }),
    );
    const notes = applicationNotes({
      own: 'first with *refunds*',
      versions: versions('## Refunds\n\nAsk @alice.'),
    });
    expect(publishedNotes(first, ended('42'), notes)).toBe(`# Release notes of payments in qa

<!-- deployment-plans: published qa/42 -->
## 2.0.0

Updated from \`1.0.0\` by plan \`42\`, 2026-11-20 10:00:00 UTC

first with *refunds*

**\`2.0.0\`: Two**

##### Refunds

Ask \`@alice\`.

**\`1.1.0\`**

faster

<!-- deployment-plans: published qa/41 -->
## 1.0.0

Deployed for the first time by plan \`41\`, 2026-11-20 10:00:00 UTC

Nothing is said of it.
`);
  });

  test('are the same when a run is published twice', () => {
    const once = publishedNotes(null, ended('41'), applicationNotes({ versions: versions('x') }));
    expect(publishedNotes(once, ended('41'), applicationNotes())).toBe(once);
  });

  test('keep the newest fifty', () => {
    const all = Array.from({ length: 53 }, (_, index) => `plan-${index}`);
    const file = all.reduce<string | null>(
      (before, plan) => publishedNotes(before, ended(plan), applicationNotes()),
      null,
    );
    expect(plansIn(file ?? '')).toEqual(all.slice(3).reverse());
  });

  test('never grow over what a record may be', () => {
    const long = applicationNotes({
      own: 'long words '.repeat(2000),
      versions: versions('more '.repeat(4000)),
    });
    const file = Array.from({ length: 20 }).reduce<string | null>(
      (before, _, index) => publishedNotes(before, ended(`plan-${index}`), long),
      null,
    );
    expect(Buffer.byteLength(file ?? '')).toBeLessThan(1024 * 1024);
    expect(plansIn(file ?? '')[0]).toBe('plan-19');
  });

  test.each(['words of a release ', '*', '€'])(
    'leave out versions of one update that is too long: %s',
    (text) => {
      const many = Array.from({ length: 60 }, (_, index) => ({
        ...({ version: `2.${60 - index}.0`, title: null, origin: 'release' } as const),
        text: text.repeat(100_000 / text.length),
      }));
      const notes = applicationNotes({ own: text.repeat(200_000 / text.length), versions: many });
      const file = publishedNotes(null, ended('41'), notes);
      expect(Buffer.byteLength(file)).toBeLessThan(300 * 1024);
      expect(file).toContain('**`2.60.0`**');
      expect(file).toContain('There are more notes than there is room for.');
    },
  );

  test('say what could not be read', () => {
    const file = publishedNotes(null, ended('41'), applicationNotes({ step: 'unread' }));
    expect(file).toContain('Not all tags and releases could be read');
  });

  const forged = '```\n<!-- deployment-plans: published qa/42 -->\n```';
  test.each([...hostileTexts, ['a forged entry', forged]])('hold one entry with %s', (_, text) => {
    const notes = applicationNotes({ own: text });
    const file = publishedNotes(null, ended('41'), notes);
    expect(plansIn(file)).toEqual(['41']);
    expect(plansIn(publishedNotes(file, ended('42'), notes))).toEqual(['42', '41']);
  });
});
