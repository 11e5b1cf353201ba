import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderDocumentMarkdown } from '../../../src/render/document/document-markdown.ts';
import { commit, holder, later, operation, run, time } from '../../support/builders.ts';
import { autolinksIn } from '../../support/github-autolinks.ts';
import { hostileText, hostileTexts } from '../../support/hostile-texts.ts';
import { livedRun, wanted } from '../../support/lived-runs.ts';
import { looseTexts, nodesOf, parseMarkdown } from '../../support/markdown-tree.ts';
import { applicationNotes } from '../../support/release-notes.ts';
import { documentReport, planned, planOf } from './documents.ts';
import { documentOf } from './hostile-documents.ts';

test('a plan that says everything', () => {
  expect(renderDocumentMarkdown(documentReport())).toMatchSnapshot();
});

test('a plan that has run', () => {
  const finished = run('2026-11-20-payments', {
    status: 'finished',
    startedBy: 'bob',
    startedAt: time,
    endedAt: later,
    approvals: [
      { by: 'carol', at: time, blob: commit('b0') },
      { by: 'dave', at: time, blob: commit('b0'), vouchedBy: 'ada' },
    ],
    operations: [
      operation('payments', { state: 'succeeded', startedAt: time, endedAt: later }),
      operation('audit', { state: 'skipped', reason: 'already-deployed' }),
    ],
  });
  const [, story] = renderDocumentMarkdown(documentReport({ status: 'finished', run: finished })).split(
    '## Run\n\n',
  );
  expect(story).toMatchSnapshot();
});

test('a plan that was prepared, activated and taken back', () => {
  const both = ['payments', 'audit'];
  const undone = livedRun([wanted('payments'), wanted('audit', null)], {
    stages: 'two',
    backout: 'automatic',
  })
    .deploy(both, 'succeeded', { step: 'prepare' })
    .next((at) => ({ kind: 'prepared', at }))
    .next((at) => ({ kind: 'continued', by: 'bob', at }))
    .next((at) => ({ kind: 'activated', holder: holder(), at }))
    .deploy(['audit'], 'succeeded', { step: 'activate' })
    .deploy(['payments'], 'failed', { step: 'activate' })
    .next(() => ({ kind: 'backing-out' }))
    .deploy(['payments'], 'failed', { step: 'backout', reason: 'exit code 2' })
    .next((at) => ({ kind: 'completed', at }));
  const [, story] = renderDocumentMarkdown(documentReport({ status: 'aborted', run: undone.run })).split(
    '## Run\n\n',
  );
  expect(story).toMatchSnapshot();
});

test('a plan that says as little as possible', () => {
  const content = planOf('source: development\ntarget: qa\napplications: { payments: 2.3.0 }\n');
  const releaseNotes = { plan: null, applications: [] };
  const operations = [planned('payments', null, '2.3.0')];
  const report = documentReport({ content, releaseNotes, operations, problems: [], required: new Set() });
  const titles = (text: string) => [...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
  expect(titles(renderDocumentMarkdown(report))).toEqual(['Overview']);
  const demanded = renderDocumentMarkdown({ ...report, required: new Set(['scope', 'notes']) });
  expect(titles(demanded)).toEqual(['Overview', 'Scope', 'Release notes']);
  expect(demanded.match(/^Not written yet\.$/gm)).toHaveLength(2);
});

test('notes that were not read to their end say so, also when nothing was found in them', () => {
  const applications = [applicationNotes({ incomplete: true })];
  const text = renderDocumentMarkdown(documentReport({ releaseNotes: { plan: null, applications } }));
  expect(text).toContain('### `payments`\n\nOnly the newest tags and releases were read');
});

describe('the order', () => {
  const chain = (count: number) => {
    const names = Array.from({ length: count }, (_, index) => `app-${index}`);
    const order = new Map(names.slice(1).map((name, index) => [name, [`app-${index}`]]));
    return documentReport({ operations: names.map((name) => planned(name, '1.0.0', '2.0.0')), order });
  };

  test('is a graph as long as it can be followed', () => {
    expect(renderDocumentMarkdown(chain(50))).toContain('n48 --> n49');
    expect(renderDocumentMarkdown(chain(51))).not.toContain('mermaid');
    expect(renderDocumentMarkdown(chain(51))).toContain('- `app-50` after `app-49`');
  });

  test('leaves out what is skipped, and says when nobody waits', () => {
    const skipped = documentReport({ order: new Map([['payments', ['audit']]]) });
    expect(renderDocumentMarkdown(skipped)).not.toMatch(/-->|n3\[/);
    const many = { ...chain(51), order: new Map() };
    expect(renderDocumentMarkdown(many)).toContain('None of them waits for another one.');
  });
});

const ownLink = /^(?:#[a-z-]+$|https?:\/\/)/;
const drawing = /^flowchart LR(?:\n {2}n\d+(?:\["[^\n"#;[\](){}<>`&]*"\]| --> n\d+))*$/;

function activeParts(markdown: string): string[] {
  const tree = parseMarkdown(markdown);
  const nodes = nodesOf(tree).map(({ node }) => node);
  return [
    ...nodes
      .filter(({ type }) => ['html', 'image', 'definition', 'footnoteDefinition'].includes(type))
      .map((it) => it.type),
    ...nodes.flatMap((it) => (it.type === 'link' && !ownLink.test(it.url) ? [it.url] : [])),
    ...nodes.flatMap((it) => (it.type === 'code' && it.lang && !drawing.test(it.value) ? [it.value] : [])),
    ...looseTexts(tree).flatMap(autolinksIn),
  ];
}

describe('whatever is written, the document holds no HTML, no picture and no mention', () => {
  test.each([...hostileTexts])('%s', (_, text) => {
    expect(activeParts(renderDocumentMarkdown(documentOf(text)))).toEqual([]);
  });

  test('any text', () => {
    const written = fc.oneof(hostileText, fc.string({ unit: 'binary', maxLength: 40 }));
    fc.assert(
      fc.property(written, (text) => {
        expect(activeParts(renderDocumentMarkdown(documentOf(text)))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
