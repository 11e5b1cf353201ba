import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderReleaseNotes } from '../../src/render/release-notes.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { hostileText } from '../support/hostile-texts.ts';
import { anyReleaseNotes, applicationNotes } from '../support/release-notes.ts';

const view = { style: plainStyle, width: 80 };
const said = (version: string, text: string, title: string | null = null) => ({
  ...{ version, text, title },
  origin: 'tag' as const,
});

describe('release notes in a terminal', () => {
  test("are the plan's own words, then those of applications and of their versions", () => {
    const text = renderReleaseNotes(
      {
        plan: 'Refunds in several parts.\n\nAsk Alice.\n',
        applications: [
          applicationNotes({
            own: 'first with refunds',
            versions: [said('2.0.0', 'refunds\r\nand more', 'Two'), said('1.1.0', 'faster')],
            silent: ['1.2.0'],
            incomplete: true,
          }),
          applicationNotes({ application: 'audit', step: 'same' }),
          applicationNotes({ application: 'ledger', from: null, step: 'first', silent: ['2.0.0'] }),
          applicationNotes({ application: 'orders', from: '3.0.0', step: 'back' }),
        ],
      },
      view,
    );
    expect(`\n${text}\n`).toBe(`
Release notes
  Refunds in several parts.

  Ask Alice.

  payments  1.0.0 → 2.0.0
    first with refunds
    2.0.0  Two
      refunds
      and more
    1.1.0
      faster
    nothing was read of 1.2.0
    only the newest tags and releases were read; there may be more notes

  orders  3.0.0 → 2.0.0
    goes back from 3.0.0: what is taken away again is not listed
`);
  });

  test('are shortened to what people read', () => {
    const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    const versions = Array.from({ length: 13 }, (_, index) => said(`1.0.${index}`, index === 0 ? long : 'x'));
    const text = renderReleaseNotes({ plan: null, applications: [applicationNotes({ versions })] }, view);
    expect(text).toContain('line 11\n      … and 28 more lines\n    1.0.1');
    expect(text).toContain('… and 3 older versions, of which --json tells');
  });

  test('are nothing when nothing is said', () => {
    const silent = applicationNotes({ silent: ['2.0.0'] });
    expect(renderReleaseNotes({ plan: null, applications: [silent] }, view)).toBe('');
  });

  test('hold no control characters of others', () => {
    fc.assert(
      fc.property(anyReleaseNotes(hostileText), (notes) => {
        const harmless = {
          ...notes,
          applications: notes.applications.map((it) => ({
            ...it,
            application: 'a',
            from: null,
            to: 'b',
            silent: [],
            versions: it.versions.map((said) => ({ ...said, version: 'c' })),
          })),
        };
        expect(renderReleaseNotes(harmless, view)).not.toMatch(/(?!\n)\p{Cc}|\p{Bidi_Control}/u);
      }),
    );
  });
});
