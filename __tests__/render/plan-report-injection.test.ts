import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Problem } from '../../src/domain/problem.ts';
import type { PlanReport } from '../../src/domain/pull-requests/plan-report.ts';
import { leastLimit, renderPlanReport } from '../../src/render/plan-report.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';
import { parseMarkdown, shapeOf } from '../support/markdown-tree.ts';
import { anyReport, fullReport, links } from '../support/plan-reports.ts';
import { foreignParts } from '../support/report-structure.ts';

type Change = (text: string) => Partial<PlanReport>;

function inProblems(change: (text: string) => Partial<Problem>): Change {
  return (text) => ({ problems: fullReport.problems.map((problem) => ({ ...problem, ...change(text) })) });
}

/** Every field that holds text which somebody else has written; those are apart that decide about links. */
const fields: readonly (readonly [string, Change])[] = [
  [
    'the names of a report',
    (text) => ({ environment: text, plan: text, source: text, blob: text, baseCommit: text }),
  ],
  ['head', (head) => ({ head })],
  [
    'operations',
    (text) => ({
      operations: fullReport.operations.map((it) => ({
        ...it,
        application: text,
        from: text,
        to: text,
        modules: [text],
      })),
    }),
  ],
  [
    'order',
    (text) => ({
      order: new Map([
        ['payments', [text]],
        [text, ['ledger']],
      ]),
    }),
  ],
  ['what is suggested', (text) => ({ suggestion: [{ application: text, from: text, to: text, cures: [] }] })],
  ['messages', inProblems((message) => ({ message }))],
  [
    'other plans, applications and modules',
    inProblems((text) => ({ plan: text, application: text, module: text })),
  ],
  ['files', inProblems((file) => ({ file }))],
  ['files of the catalog', inProblems((text) => ({ file: `catalog/${text}` }))],
  [
    'reviews',
    (text) => ({
      reviews: fullReport.reviews.map((it) => ({ ...it, author: text, commit: text, submittedAt: text })),
    }),
  ],
];

function render(change: Partial<PlanReport>): string {
  return renderPlanReport({ ...fullReport, ...change }, links, { limit: 65_536 });
}

describe.each(fields)('text in %s', (_, change) => {
  const harmless = shapeOf(parseMarkdown(render(change('harmless'))));

  test.each([...hostileTexts])('%s stays text', (_name, text) => {
    const markdown = render(change(text));
    const tree = parseMarkdown(markdown);
    expect(foreignParts(markdown, tree)).toEqual([]);
    expect(shapeOf(tree)).toEqual(harmless);
  });
});

test('in no field is any text more than text', () => {
  fc.assert(
    fc.property(anyReport(hostileText, 4), fc.constantFrom(leastLimit, 65_536), (report, limit) => {
      expect(foreignParts(renderPlanReport(report, links, { limit }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test.each([
  'http://github.example/acme/releases',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://github.example',
  'https://user:password@github.example/acme/releases',
  'https://github.example/acme/releases?x=',
  'https://github.example/acme/releases)](https://evil.example',
  'https://github.example/acme/releases/',
  '',
])('a repository at %j is not linked', (repository) => {
  const markdown = renderPlanReport(fullReport, { ...links, repository }, { limit: 65_536 });
  expect(markdown).not.toContain('](');
  expect(foreignParts(markdown)).toEqual([]);
});
