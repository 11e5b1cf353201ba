import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ReleaseNotes } from '../../../src/domain/release-notes/release-notes.ts';
import { byteLength } from '../../../src/render/markdown/serialize-markdown.ts';
import { leastLimit, renderPlanReport } from '../../../src/render/plan-report.ts';
import { hostileText } from '../../support/hostile-texts.ts';
import { fullReport, links } from '../../support/plan-reports.ts';
import { anyReleaseNotes, applicationNotes } from '../../support/release-notes.ts';
import { foreignParts } from '../../support/report-structure.ts';

function render(notes: ReleaseNotes, limit = 65_536): string {
  return renderPlanReport({ ...fullReport, notes }, links, { limit });
}

const said = (version: string, text: string, title: string | null = null) => ({
  ...{ version, text, title },
  origin: 'release' as const,
});

describe('release notes on a pull request', () => {
  test("are the plan's own words, then those of applications, then of their versions", () => {
    const markdown = render({
      plan: 'Refunds in\nseveral parts.',
      applications: [
        applicationNotes({
          own: 'first with refunds',
          versions: [said('2.0.0', '- refunds\n- see #12', 'Two'), said('1.1.0', 'faster')],
          silent: ['1.2.0', '1.3.0'],
          incomplete: true,
        }),
        applicationNotes({ application: 'ledger', from: '3.0.0', step: 'back' }),
      ],
    });
    expect(markdown).toContain(`<details>
<summary>Release notes (7)</summary>

- Refunds in several parts.
- \`payments\`: first with refunds
- \`payments\` \`2.0.0\`: Two. \`-\` refunds \`-\` see \`#12\`
- \`payments\` \`1.1.0\`: faster
- \`payments\`: nothing was read of \`1.2.0\`, \`1.3.0\`
- \`payments\`: only the newest tags and releases were read; there may be more notes
- \`ledger\`: goes back from \`3.0.0\`: what is taken away again is not listed

</details>`);
  });

  test('are left out when nothing is said', () => {
    const silent = applicationNotes({ silent: ['2.0.0'] });
    expect(render({ plan: null, applications: [silent] })).not.toContain('Release notes');
  });

  test('take only the room that all else leaves, and say how many are missing', () => {
    const versions = Array.from({ length: 500 }, (_, index) => said(`1.0.${index}`, 'word '.repeat(500)));
    const notes = { plan: null, applications: [applicationNotes({ versions })] };
    const roomy = render(notes);
    expect(byteLength(roomy)).toBeLessThanOrEqual(65_536);
    expect(roomy).toMatch(/… and \d+ more/);
    const narrow = render(notes, leastLimit);
    expect(narrow).toContain('tag-not-found');
    expect(byteLength(narrow)).toBeLessThanOrEqual(leastLimit);
  });

  test('are never more than text', () => {
    fc.assert(
      fc.property(anyReleaseNotes(hostileText), fc.constantFrom(leastLimit, 65_536), (notes, limit) => {
        expect(foreignParts(render(notes, limit))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
