import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byteLength } from '../../src/render/markdown/serialize-markdown.ts';
import { leastRunLimit, renderRunReport } from '../../src/render/run-report.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';
import { foreignParts } from '../support/report-structure.ts';
import { anyRun, dispatched, fullRun, pending, runContext } from '../support/run-reports.ts';
import { operationOf } from './stories.ts';

const failed = (index: number) =>
  dispatched(`bad-${index}`, {
    state: 'failed',
    reason: `it ended with exit code 1, ${'because '.repeat(60)}`,
  });

describe('a run of 500 operations', () => {
  const operations = [
    ...Array.from({ length: 300 }, (_, index) => operationOf(`done-${index}`)),
    ...Array.from({ length: 100 }, (_, index) => failed(index)),
    ...Array.from({ length: 100 }, (_, index) => pending(`late-${index}`)),
  ];

  test.each([20_000, 30_000, 65_000])('keeps to %i bytes', (limit) => {
    const markdown = renderRunReport({ ...fullRun, operations }, runContext, { limit });
    expect(byteLength(markdown)).toBeLessThanOrEqual(limit);
    expect(foreignParts(markdown)).toEqual([]);
  });

  test('loses what is done before anything else', () => {
    const markdown = renderRunReport({ ...fullRun, operations }, runContext, { limit: 55_000 });
    expect(markdown.match(/\n\| `bad-/g)).toHaveLength(100);
    expect(markdown.match(/\n\| `late-/g)).toHaveLength(100);
    const done = markdown.match(/\n\| `done-/g)?.length ?? 0;
    expect(done).toBeLessThan(300);
    const rest = done === 0 ? 'Operations that are done (300)' : `… and ${300 - done} more`;
    expect(markdown).toContain(rest);
  });

  test('loses what is to come before what has failed', () => {
    const markdown = renderRunReport({ ...fullRun, operations }, runContext, { limit: 40_000 });
    const count = (name: string) => markdown.split(`\n| \`${name}-`).length - 1;
    expect([count('bad') > 50, count('bad') === 100 || count('late') === 0, count('done')]).toEqual([
      true,
      true,
      0,
    ]);
  });

  test('is whole where there is room for it', () => {
    const markdown = renderRunReport({ ...fullRun, operations }, runContext, { limit: 1_048_576 });
    expect(markdown).not.toContain('more room');
    expect(markdown.match(/\n\| `(?:done|bad|late)-/g)).toHaveLength(500);
  });
});

describe('a run of any size', () => {
  const longTexts = fc.constantFrom(...hostileTexts.values()).map((text) => text.slice(0, 3000));

  test('keeps its limit and its structure', () => {
    const limit = fc.integer({ min: leastRunLimit, max: 30_000 });
    fc.assert(
      fc.property(anyRun(fc.oneof(hostileText, longTexts), 60), limit, (run, most) => {
        const markdown = renderRunReport(run, runContext, { limit: most });
        expect(byteLength(markdown)).toBeLessThanOrEqual(most);
        expect(foreignParts(markdown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same whenever it is rendered', () => {
    fc.assert(
      fc.property(anyRun(hostileText, 5), (run) => {
        const render = () => renderRunReport(run, runContext, { limit: leastRunLimit });
        expect(render()).toBe(render());
      }),
      { numRuns: 20 },
    );
  });

  test('has room for what is never left out, however long its names and its reason are', () => {
    const texts = [
      '版'.repeat(300),
      '`'.repeat(300),
      '= '.repeat(300),
      '\\|'.repeat(300),
      '\ud800'.repeat(300),
    ];
    const lengths = texts.map((text) => {
      const name = { environment: text, plan: text, source: text, reason: text };
      const run = { ...fullRun, ...name, blob: text, mergeCommit: text, configuration: text };
      const followUp = { kind: 'retry', target: text, plan: text, pullRequest: 7, reason: text } as const;
      return byteLength(renderRunReport(run, { ...runContext, followUp }, { limit: leastRunLimit }));
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(leastRunLimit);
  });
});
