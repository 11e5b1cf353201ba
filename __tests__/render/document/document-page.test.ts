import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderDocumentPage } from '../../../src/render/document/document-page.ts';
import { pageStyle } from '../../../src/render/document/page/page-style.ts';
import { hostileText, hostileTexts } from '../../support/hostile-texts.ts';
import { documentReport, planned } from './documents.ts';
import { documentOf } from './hostile-documents.ts';
import { foreignParts } from './page-structure.ts';

const { environment, plan } = documentReport();

/** The environment and the plan have names by a grammar; everything else is text that people write. */
const pageOf = (text: string) => renderDocumentPage({ ...documentOf(text), environment, plan });

test('a plan that says everything', () => {
  const page = renderDocumentPage(documentReport());
  expect(page.replace(pageStyle, '')).toMatchSnapshot();
  expect(foreignParts(page)).toEqual([]);
});

test('each entry of the contents leads to a chapter', () => {
  const page = renderDocumentPage(documentReport());
  const wanted = [...page.matchAll(/<a href="#([^"]*)">/g)].map(([, anchor]) => anchor);
  const there = [...page.matchAll(/<section id="([^"]*)"><h2>/g)].map(([, anchor]) => anchor);
  expect(wanted).toEqual(there);
  expect(new Set(there).size).toBe(there.length);
});

describe('the drawing of the order', () => {
  const chain = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `app-${index}`);
    const order = new Map(names.slice(1).map((name, index) => [name, [`app-${index}`]]));
    return documentReport({ operations: names.map((name) => planned(name, '1.0.0', '2.0.0')), order });
  };

  test('shows a box for each operation and an arrow for each that waits', () => {
    const page = renderDocumentPage(chain(200));
    expect(page.match(/<rect /g)).toHaveLength(200);
    expect(page.match(/marker-end/g)).toHaveLength(199);
    expect(foreignParts(page)).toEqual([]);
  });

  test('is a list when it would be too large', () => {
    const page = renderDocumentPage(chain(201));
    expect(page).not.toContain('<svg');
    expect(page).toContain('<code>app-200</code> after <code>app-199</code>');
  });

  test('lays boxes from left to right, none over another', () => {
    const page = renderDocumentPage(documentReport());
    const boxes = [
      ...page.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g),
    ].map(([, ...values]) => values.map(Number));
    expect(boxes).toHaveLength(3);
    for (const [index, [x = 0, y = 0, width = 0, height = 0]] of boxes.entries()) {
      for (const [left = 0, top = 0, wide = 0, high = 0] of boxes.slice(index + 1)) {
        const apart = left >= x + width || x >= left + wide || top >= y + height || y >= top + high;
        expect(apart).toBe(true);
      }
    }
  });

  test('is left out for one operation', () => {
    const page = renderDocumentPage(documentReport({ operations: [planned('payments', null, '1.0.0')] }));
    expect(page).not.toContain('id="order"');
  });
});

describe('whatever is written, the page holds no script, no handler, and nothing that is fetched', () => {
  test.each([...hostileTexts])('%s', (_, text) => {
    expect(foreignParts(pageOf(text))).toEqual([]);
  });

  test('any text', () => {
    const written = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(written, (text) => {
        expect(foreignParts(pageOf(text))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  '<p onclick="x()">',
  '<script>',
  '<a href="javascript:x">',
  '<img src="x">',
  'a < b',
  '<p style="x">',
])('the check of these tests finds %s', (text) => {
  expect(foreignParts(`<!doctype html>\n<style></style>${text}`)).not.toEqual([]);
});
