import { describe, expect, test } from '@jest/globals';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import { composePlan } from '../../../src/codec/plan-writer.ts';
import { isBegun } from '../../../src/domain/document/is-begun.ts';
import type { Section } from '../../../src/domain/model/plan-document.ts';
import { bytesOf } from '../places.ts';

const head = 'source: development\ntarget: qa\napplications: { payments: 2.3.0 }\n';

function documentOf(lines: string) {
  const { value, problems } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(`${head}${lines}`) });
  expect(problems).toEqual([]);
  return value?.document;
}

const entries = (...all: Record<string, string | null>[]): Section => ({
  kind: 'entries',
  entries: all.map((it) => new Map(Object.entries(it))),
});
const answers = (all: Record<string, string | null>): Section => ({
  kind: 'answers',
  answers: new Map(Object.entries(all)),
});

describe('a section of a plan', () => {
  test.each<[string, Section]>([
    ['scope: refunds', { kind: 'text', text: 'refunds' }],
    ['scope: 7', { kind: 'text', text: '7' }],
    ['scope: 1.10', { kind: 'text', text: '1.10' }],
    ['scope: |\n  - refunds\n  - cards\n\n', { kind: 'text', text: '- refunds\n- cards' }],
    ['scope:', { kind: 'gap' }],
    ['scope: " "', { kind: 'gap' }],
    ['scope: |\n', { kind: 'gap' }],
    ['impact: [support, ~, 7]', { kind: 'list', items: ['support', null, '7'] }],
    ['impact: []', { kind: 'list', items: [] }],
    ['impact:', { kind: 'gap' }],
    ['risks: [{ risk: r, mitigation: }]', entries({ risk: 'r', mitigation: null })],
    ['risks: []', { kind: 'entries', entries: [] }],
    ['success: [{ criterion: it answers }]', entries({ criterion: 'it answers' })],
    ['backout: { tested: true, criteria: }', answers({ criteria: null, tested: 'true' })],
    ['backout: {}', answers({})],
    ['checklist: { why: " ", users: all }', answers({ users: 'all', why: null })],
    [
      'timing: { dependencies: [ledger first, ~, { node: eu-1, after: eu-2 }], not-before: 2026-11-24T09:00:00Z }',
      answers({
        'not-before': '2026-11-24T09:00:00Z',
        dependencies: 'ledger first; node: eu-1, after: eu-2',
      }),
    ],
    ['timing: { dependencies: [] }', answers({ dependencies: null })],
  ])('%s', (line, expected) => {
    const document = documentOf(line);
    expect([...(document?.sections.values() ?? [])]).toEqual([expected]);
  });
});

test('sections stand in the order in which they are read, whatever the order of the file', () => {
  const document = documentOf('notes: n\nbackout: { criteria: c }\nscope: s\n');
  expect([...(document?.sections.keys() ?? [])]).toEqual(['scope', 'backout', 'notes']);
});

test('notes of applications belong to the document', () => {
  const text = [
    'source: development',
    'target: qa',
    'applications:',
    '  payments: { version: 2.3.0, notes: first with refunds }',
    '  ledger: { version: 2.1.0, notes: }',
    '  reports: redeploy',
  ].join('\n');
  const { value } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
  expect(value?.document.applicationNotes).toEqual(new Map([['payments', 'first with refunds']]));
  expect(value?.document.sections).toEqual(new Map());
});

test.each(['timing:', 'timing: {}', 'timing: { not-before:, dependencies: [the ledger] }'])(
  'a plan with %s may start at any time',
  (line) => {
    const { value } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(`${head}${line}\n`) });
    expect(value).toBeDefined();
    expect(value).not.toHaveProperty('timing');
  },
);

test('nothing is begun in a plan that has just been written', () => {
  const text = composePlan({ source: 'development', target: 'qa', entries: [] });
  const { value } = parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
  const sections = [...(value?.document.sections ?? [])];
  expect(sections.map(([name]) => name)).toContain('checklist');
  expect(sections.filter(([, section]) => isBegun(section))).toEqual([]);
});
