import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Run } from '../../src/domain/records/run/run.ts';
import { leastRunLimit, renderRunReport } from '../../src/render/run-report.ts';
import { renderStartedRuns } from '../../src/render/started-runs.ts';
import { hostileText, hostileTexts } from '../support/hostile-texts.ts';
import { parseMarkdown, shapeOf } from '../support/markdown-tree.ts';
import { foreignParts } from '../support/report-structure.ts';
import { anyRun, dispatched, fullRun, runContext } from '../support/run-reports.ts';

type Change = (text: string) => Partial<Run>;

/** Every field that holds text which somebody else has written; those are apart that decide about links. */
const fields: readonly (readonly [string, Change])[] = [
  [
    'the names of a run',
    (text) => ({ environment: text, plan: text, source: text, blob: text, startedBy: text }),
  ],
  ['its reason', (reason) => ({ reason })],
  [
    'operations',
    (text) => ({
      operations: fullRun.operations.map((it) => ({
        ...it,
        application: text,
        from: text,
        to: text,
        reason: text,
      })),
    }),
  ],
  [
    'what it waits for',
    (plan) => ({ waitingFor: fullRun.waitingFor.map((it) => ({ ...it, plan, modules: [plan] })) }),
  ],
  ['messages', (message) => ({ problems: fullRun.problems.map((it) => ({ ...it, message })) })],
  ['files', (file) => ({ problems: fullRun.problems.map((it) => ({ ...it, file })) })],
  ['people', (text) => ({ authors: [text, text], approvals: [{ by: text, at: text, blob: text }] })],
  ['its origin', (text) => ({ origin: { kind: 'retry', environment: text, plan: text, by: text } })],
];

function render(change: Partial<Run>): string {
  return renderRunReport({ ...fullRun, ...change }, runContext, { limit: 65_000 });
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
  const limits = fc.constantFrom(leastRunLimit, 65_000);
  fc.assert(
    fc.property(anyRun(hostileText, 4), hostileText, limits, (run, text, limit) => {
      const followUp = { kind: 'retry', target: text, plan: text, pullRequest: 7, reason: text } as const;
      const context = { ...runContext, jobUrl: text, workflow: text, leftOpen: [text], followUp };
      expect(foreignParts(renderRunReport(run, context, { limit }))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('in the page of a job that starts others no text is more than text', () => {
  fc.assert(
    fc.property(anyRun(hostileText, 2), hostileText, (run, message) => {
      const problems = [{ code: 'source-unreachable', severity: 'error', message } as const];
      const lists = { started: [run], queued: [run], problems };
      const pages = [
        { ...lists, waiting: [run], ended: [] },
        { ...lists, waiting: [], ended: [run] },
      ].map((runs) => renderStartedRuns(runs, { limit: 20_000 }));
      expect(pages.flatMap((page) => foreignParts(page))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['..', 'acme/..'],
  ['a repository with three parts', 'acme/payments/x'],
  ['another server', '//evil.example/x'],
])('an effect of %s is not linked', (_, repository) => {
  const [attempt] = dispatched('a').tries;
  if (attempt?.effect.kind !== 'workflow') throw new Error('a dispatched operation has a workflow');
  const tries = [{ ...attempt, effect: { ...attempt.effect, repository } }];
  const markdown = render({ operations: [dispatched('a', { tries })] });
  expect(markdown).not.toContain('](https://github.example/acme/..');
  expect(markdown).not.toContain('/actions/runs/77');
});
