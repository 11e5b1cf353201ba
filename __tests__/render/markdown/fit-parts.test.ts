import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { heading, paragraph, words } from '../../../src/render/markdown/blocks.ts';
import { fitParts } from '../../../src/render/markdown/fit-parts.ts';
import type { MarkdownPart } from '../../../src/render/markdown/markdown-part.ts';
import { byteLength } from '../../../src/render/markdown/serialize-markdown.ts';

const head = [heading(2, 'Head')];
const foot = [paragraph(words('Foot'))];

function list(title: string, count: number, text = 'item'): MarkdownPart {
  return { title, body: { kind: 'list', items: Array.from({ length: count }, () => [words(text)]) } };
}

function table(title: string, count: number): MarkdownPart {
  const rows = Array.from({ length: count }, () => [[words('left')], [words('right')]]);
  return { title, body: { kind: 'table', head: ['A', 'B'], rows } };
}

function whole(title: string, text: string): MarkdownPart {
  return { title, body: { kind: 'whole', nodes: [paragraph(words(text))] } };
}

const rest = ': the summary of the workflow run has more room, and `deployment-plans validate` tells all.';

describe('fitParts', () => {
  test('shows everything when there is room', () => {
    const parts = [
      list('List', 2),
      table('Table', 1),
      { ...list('Folded', 1), folded: true },
      whole('Whole', 'x'),
    ];
    expect(fitParts({ head, parts, foot }, 1000)).toBe(`## Head

### List

- item
- item

### Table

| A | B |
| - | - |
| left | right |

<details>
<summary>Folded (1)</summary>

- item

</details>

### Whole

x

Foot`);
  });

  test('loses whole rows, items and parts, and says so', () => {
    const parts = [table('Table', 100), whole('Whole', 'x'.repeat(500)), list('List', 100)];
    expect(fitParts({ head, parts, foot }, 560)).toBe(`## Head

### Table

| A | B |
| - | - |
${'| left | right |\n'.repeat(7)}
… and 93 more${rest}

### List

- item
- item

… and 98 more${rest}

Left out for want of room: Whole (1)${rest}

Foot`);
  });

  test('a part that is left out makes room for later ones', () => {
    const text = fitParts({ head, parts: [whole('Whole', 'x'.repeat(900)), list('List', 1)], foot }, 600);
    expect(text).toContain('### List\n\n- item\n\nLeft out for want of room: Whole (1)');
  });

  test('a long part leaves a share to the others', () => {
    const text = fitParts(
      { head, parts: [list('Long', 1000), list('Short', 2), list('Middle', 30)], foot },
      1500,
    );
    expect(text).toContain('### Short\n\n- item\n- item\n\n### Middle');
    const counts = text.split('###').map((part) => part.split('- item').length - 1);
    expect(counts[1]).toBeGreaterThan(20);
    expect(counts[3]).toBeGreaterThan(20);
  });

  test('a spare part gets only what the others leave', () => {
    const spare = { ...list('Spare', 1000), spare: true };
    const text = fitParts({ head, parts: [list('Long', 30), spare], foot }, 1000);
    expect(text.split('###').map((part) => part.split('- item').length - 1)).toEqual([
      0,
      30,
      expect.any(Number),
    ]);
    expect(fitParts({ head, parts: [list('Long', 1000), spare], foot }, 1000)).toContain(
      'Left out for want of room: Spare (1000)',
    );
  });

  test('names the command that tells all', () => {
    const text = fitParts(
      { head, parts: [list('Long', 1000)], foot, command: 'deployment-plans list' },
      1000,
    );
    expect(text).toContain('has more room, and `deployment-plans list` tells all.');
  });

  test('does not look at what is left out', () => {
    let seen = 0;
    const items = Array.from({ length: 1000 }, () => ({
      get value() {
        seen += 1;
        return 'item';
      },
      type: 'text' as const,
    }));
    const part: MarkdownPart = { title: 'List', body: { kind: 'list', items: items.map((item) => [item]) } };
    expect(fitParts({ head, parts: [part], foot }, 800)).toContain('more');
    expect(seen).toBeLessThan(500);
  });

  test('is never longer than its limit, and shows as much as it can', () => {
    const parts = fc.array(
      fc.oneof(
        fc
          .tuple(fc.nat(30), fc.constantFrom('item', 'ééé', '👍 1. x', ''))
          .map(([count, text]) => list('List', count + 1, text)),
        fc.nat(30).map((count) => table('Table', count + 1)),
        fc.nat(400).map((length) => whole('Whole', 'x'.repeat(length + 1))),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(parts, fc.integer({ min: 400, max: 3000 }), fc.boolean(), (some, limit, folded) => {
        const document = { head, parts: some.map((part) => ({ ...part, folded })), foot };
        const text = fitParts(document, limit);
        const full = fitParts(document, 1_000_000);
        expect(byteLength(text)).toBeLessThanOrEqual(limit);
        expect(full).not.toContain('more room');
        // Only what the pointers may take can make a document shorter than it must be.
        if (text !== full) expect(byteLength(full)).toBeGreaterThan(limit - 400);
      }),
    );
  });
});
