import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { PlanReport } from '../../src/domain/pull-requests/plan-report.ts';
import { byteLength } from '../../src/render/markdown/serialize-markdown.ts';
import { leastLimit, renderPlanReport } from '../../src/render/plan-report.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';
import { anyReport, fullReport, links } from '../support/plan-reports.ts';
import { foreignParts } from '../support/report-structure.ts';

const limits = { comment: 65_536, summary: 65_535, step: 1_048_576 };

/** A report of many rows, items and long messages in all parts. */
const longReport: PlanReport = {
  ...fullReport,
  problems: Array.from({ length: 3000 }, (_, index) => fullReport.problems[index % 5] ?? []).flat(),
  operations: Array.from({ length: 2000 }, (_, index) => ({
    application: `application-${index}`,
    action: 'deploy',
    from: '1.0.0',
    to: `2.0.${index}`,
    modules: [],
  })),
  reviews: Array.from({ length: 500 }, (_, index) => ({
    author: `person-${index}`,
    state: 'approved',
    commit: fullReport.head,
    mayWrite: true,
    submittedAt: '2026-11-20T10:00:00Z',
  })),
};

describe('a long report', () => {
  test.each(Object.entries(limits))('fits into a %s', (_, limit) => {
    const markdown = renderPlanReport(longReport, links, { limit });
    expect(byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(markdown.length).toBeLessThanOrEqual(limit);
    expect(foreignParts(markdown)).toEqual([]);
  });

  test('says how much is missing of each part', () => {
    const markdown = renderPlanReport(longReport, links, { limit: limits.comment });
    const missing = [...markdown.matchAll(/\n… and (\d+) more: /g)].map(([, count]) => Number(count));
    const shown = ['\n- `tag-', '/pull/12)', '\n| `app', '\n- `cons', '\n- `would', '` approved', '\n- `alr'];
    const counts = shown.map((item) => markdown.split(item).length - 1);
    expect(counts.map((count, index) => count + (missing[index] ?? 0))).toEqual([
      600, 600, 2000, 600, 600, 500, 600,
    ]);
    expect(Math.min(...counts)).toBeGreaterThan(20);
  });

  test('is whole where there is room for it', () => {
    const markdown = renderPlanReport(longReport, links, { limit: limits.step });
    expect(markdown).not.toContain('Left out');
    expect(markdown).not.toContain('… and');
    expect(markdown.match(/\n\| `application-/g)).toHaveLength(2000);
  });
});

describe('a report of any size', () => {
  const longTexts = fc.constantFrom(...hostileTexts.values()).map((text) => text.slice(0, 3000));

  test('keeps its limit and its structure', () => {
    const limit = fc.integer({ min: leastLimit, max: 30_000 });
    fc.assert(
      fc.property(anyReport(fc.oneof(hostileText, longTexts), 60), limit, (report, most) => {
        const markdown = renderPlanReport(report, links, { limit: most });
        expect(byteLength(markdown)).toBeLessThanOrEqual(most);
        expect(foreignParts(markdown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same whenever it is rendered', () => {
    fc.assert(
      fc.property(anyReport(hostileText, 5), (report) => {
        const render = () => renderPlanReport(report, links, { limit: leastLimit });
        expect(render()).toBe(render());
      }),
      { numRuns: 20 },
    );
  });

  test('has room for what is never left out, however long its names are', () => {
    const name = '版'.repeat(300);
    const report = {
      ...longReport,
      environment: name,
      plan: name,
      source: name,
      blob: name,
      head: name,
      baseCommit: name,
    };
    const markdown = renderPlanReport({ ...report, draft: true }, links, { limit: leastLimit });
    expect(byteLength(markdown)).toBeLessThanOrEqual(leastLimit);
  });
});
