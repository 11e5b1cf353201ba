import { describe, expect, test } from '@jest/globals';
import { isPlaceholder } from '../../../src/domain/document/placeholder.ts';
import { head, placesOf, planOf, problemsOf, qaWith } from './judged-document.ts';

const nothingRequired = qaWith('checks: { smoke: { command: [./smoke.sh] } }');
const incomplete = (...places: string[]) => places.map((place) => `incomplete-section ${place}`);
const check = (lines: string) => placesOf(problemsOf(head + lines, nothingRequired));

describe('what somebody has begun, required or not', () => {
  test.each<[string, string[]]>([
    ['risks: [{ risk: r, likelihood: low, impact: high, mitigation: m }]', []],
    ['risks: [{ risk: r, likelihood: low, impact: high }]', incomplete('4:9')],
    ['risks: [{ risk: r, likelihood: low, impact: high, mitigation: }]', incomplete('4:51')],
    ['risks: [{ risk: r, likelihood: low, mitigation: m }]', incomplete('4:9')],
    ['risks: [{ risk: r, impact: high, mitigation: m }]', incomplete('4:9')],
    ['risks: [{ risk: r }, { risk: s }]', incomplete('4:9', '4:22')],
    ['risks: [{ risk:, mitigation: }]', []],
    ['risks: [{ risk: r, likelihood: low, impact: high, mitigation: m }, {}]', incomplete('4:68')],
    ['risks: []', []],
    ['team: [{ name: Alice, contact: "4711" }]', []],
    ['team: [{ name: Alice, role: development }]', incomplete('4:8')],
    ['team: [{ contact: "4711" }]', incomplete('4:8')],
    ['instructions: [{ when: before, step: drain the queue }]', []],
    ['instructions: [{ when: after, step: fill the queue, by: operations }]', []],
    ['instructions: [{ step: drain the queue }]', incomplete('4:16')],
    ['instructions: [{ when: before }]', incomplete('4:16')],
    ['instructions: [{ when: at noon, step: drain the queue }]', incomplete('4:18')],
    ['success: [{ criterion: it answers }]', []],
    ['success: [{ criterion: , check: }]', []],
    ['success: [{ criterion: it answers }, { criterion: }]', incomplete('4:38')],
    ['success: [{ check: smoke }]', []],
    ['success: [{ check: smoke, criterion: it answers }]', []],
    ['success: [{ check: health, criterion: it answers }]', ['unknown-check 4:13']],
    ['approvers: [alice, "@bob", "@acme/release-managers", "renovate[bot]"]', []],
    ['approvers: [alice, Jane Doe]', incomplete('4:20')],
    ['approvers: ["@acme/"]', incomplete('4:13')],
    ['approvers: [alice, ~]', incomplete('4:20')],
    ['approvers: [~]', []],
    ['impact: [support, ~]', incomplete('4:19')],
    ['backout: { criteria: c }', []],
    ['checklist: { why: asked for }', []],
    ['scope: TODO', incomplete('4:1')],
    ['impact: [support, TBD]', incomplete('4:19')],
    ['risks: [{ risk: …, likelihood: low, impact: high, mitigation: … }]', incomplete('4:11', '4:51')],
    ['team: [{ name: Alice, contact: <fill in> }]', incomplete('4:23')],
    ['instructions: [{ when: TODO, step: drain the queue }]', incomplete('4:18')],
    ['approvers: ["???"]', incomplete('4:13')],
    ['backout: { criteria: "..." }', incomplete('4:12')],
    ['checklist: { when: TBD }', incomplete('4:14')],
    ['timing: { dependencies: [the ledger first, TBC] }', incomplete('4:11')],
  ])('%s', (lines, expected) => {
    expect(check(lines)).toEqual(expected);
  });

  test('placeholders in the notes of an application', () => {
    const lines = head.replace('2.3.0 }', '{ version: 2.3.0, notes: TODO } }');
    expect(placesOf(problemsOf(lines, nothingRequired))).toEqual(incomplete('3:45'));
  });

  test('says what, where and what next', () => {
    const lines = `${head}risks: [{ risk: r, impact: high }]\nteam: [{ name: A }]\nscope: TODO\n`;
    expect(problemsOf(lines, nothingRequired).map(({ severity, message }) => [severity, message])).toEqual([
      ['warning', 'risks[0] does not say its likelihood and mitigation; add them, or remove the entry'],
      ['warning', 'team[0] does not say its contact; add it, or remove the entry'],
      ['warning', 'scope still holds a placeholder (TODO); write what is true of this release'],
    ]);
  });

  test('of many points of each section the first ten are told one by one', () => {
    const impact = `impact: [${'TODO, '.repeat(12)}]`;
    const found = problemsOf(`${head}${impact}\nscope: TODO\n`, nothingRequired);
    expect(found.map(({ line }) => line)).toEqual([5, ...Array.from({ length: 11 }, () => 4)]);
    expect(found.at(-1)?.message).toBe('impact leaves 2 more points open; complete them');
  });

  test('of many risks the first ten are told one by one', () => {
    const risks = Array.from({ length: 13 }, (_, index) => `  - risk: ${index}\n`).join('');
    const found = problemsOf(`${head}risks:\n${risks}`, nothingRequired);
    expect(found).toHaveLength(11);
    expect(found.at(-1)).toMatchObject({
      line: 15,
      message: 'risks leaves 3 more points open; complete them',
    });
  });
});

test.each([
  ...[
    'TODO',
    'todo',
    'To do',
    'TODO: describe',
    'TODO describe',
    '- TODO',
    'first\nTODO: second',
    'see (TODO)',
  ],
  ...[
    'TBD',
    'tbd',
    'on Friday, TBD',
    'FIXME',
    'xxx',
    'XXXX',
    '…',
    '...',
    '......',
    '?',
    '???',
    '[TODO]',
    '(tbd)',
  ],
  ...['<fill in>', '<name>', 'call <your name here>', 'write to <insert address>', 'TBC.', ' … '],
])('%j is a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  ...[
    'a todo list for branches',
    'the TODO list',
    'TODO-lists for branches',
    'the methodology',
    'none',
    'n/a',
    '-',
  ],
  ...[
    'xx',
    '..',
    'and so on …',
    'really?',
    '<alice@example.com>',
    '<https://example.com>',
    'a < b and c > d',
  ],
  ...['TBDs', 'the dashboard xxx-large', 'lists: map<string>', '0', 'false', 'fix my queue', 'fixed'],
])('%j is none', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

test.each([
  ['dots', '.'],
  ['line breaks', '\n'],
  ['brackets', '['],
  ['brackets with spaces', '( '],
  ['placeholders that do not end', '<fill in '],
  ['question marks', '?'],
])('a megabyte of %s is looked through', (_, piece) => {
  expect(isPlaceholder(`a${piece.repeat(1_000_000 / piece.length)}b`)).toBe(false);
  expect(isPlaceholder(`${piece.repeat(1_000_000 / piece.length)}b`)).toBe(false);
});

describe('a section that the plan took over from another one', () => {
  const made = (kind: string, version: string, lines: string) =>
    `source: development\ntarget: qa\napplications: { payments: ${version} }\norigin: { kind: ${kind}, environment: qa, plan: earlier }\n${lines}`;
  const origin = planOf(`${head}scope: refunds\nteam: [{ name: Alice, contact: "4711" }]\nimpact: [~]\n`);
  const same = 'scope: refunds\nteam: [{ contact: "4711", name: Alice }]\nimpact: [~]\n';

  test.each<[string, string, string, string[]]>([
    ['copy', '2.4.0', same, incomplete('5:1', '6:1')],
    ['copy', '2.3.0', same, incomplete('5:1', '6:1')],
    ['copy', '2.4.0', same.replace('refunds', 'refunds!'), incomplete('6:1')],
    ['copy', '2.4.0', 'scope: refunds in parts', []],
    ['reuse', '2.3.0', same, []],
    ['reuse', '2.4.0', same, incomplete('5:1', '6:1')],
    ['retry', '2.3.0', same, []],
    ['retry', '2.3.1', same, incomplete('5:1', '6:1')],
    ['retry', 'redeploy', same, incomplete('5:1', '6:1')],
  ])('%s of another plan with %s', (kind, version, lines, expected) => {
    const found = problemsOf(made(kind, version, lines), nothingRequired, origin);
    expect(placesOf(found)).toEqual(expected);
    expect(new Set(found.map(({ plan }) => plan))).toEqual(
      new Set(expected.length > 0 ? ['qa/earlier'] : []),
    );
    expect(problemsOf(made(kind, version, lines), nothingRequired, null)).toEqual([]);
  });

  test('what was deployed again before may have any version now', () => {
    const redeployed = planOf(`${head.replace('2.3.0', 'redeploy')}scope: refunds\n`);
    expect(problemsOf(made('reuse', '2.3.0', 'scope: refunds'), nothingRequired, redeployed)).toEqual([]);
  });

  test('one more application is another release', () => {
    const lines = made('reuse', '2.3.0, ledger: 1.0.0', 'scope: refunds');
    expect(placesOf(problemsOf(lines, nothingRequired, origin))).toEqual(incomplete('5:1'));
  });
});
