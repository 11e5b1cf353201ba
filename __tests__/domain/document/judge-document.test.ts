import { describe, expect, test } from '@jest/globals';
import { composePlan } from '../../../src/codec/plan-writer.ts';
import { requirableParts } from '../../../src/domain/document/requirable-parts.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import { context, environment, plan } from '../../support/builders.ts';
import { head, placesOf, problemsOf, qaWith } from './judged-document.ts';

const missing = (place: string) => [`missing-section ${place}`];
const incomplete = (...places: string[]) => places.map((place) => `incomplete-section ${place}`);
const check = (required: string, lines: string) =>
  placesOf(problemsOf(head + lines, qaWith(`require: [${required}]`)));

describe('a required section', () => {
  test.each<[string, string, string[]]>([
    ['scope', '', missing('1:1')],
    ['scope', 'scope:', missing('4:1')],
    ['scope', 'scope: " "', missing('4:1')],
    ['scope', 'scope: x', []],
    ['risks', 'risks: [{ risk:, mitigation: }]', missing('4:1')],
    ['risks', 'risks: []', incomplete('4:1')],
    ['impact', 'impact: [~]', missing('4:1')],
    ['impact', 'impact: []', incomplete('4:1')],
    ['impact', 'impact: [support]', []],
    ['timing', 'timing: { not-before: }', missing('4:1')],
    ['timing', 'timing: { dependencies: [] }', missing('4:1')],
    ['timing', 'timing: { dependencies: [the ledger first] }', []],
    ['notes', 'notes: |\n  Refunds.\n', []],
    ['backout', 'backout: { strategy: manual }', missing('4:1')],
    ['scope, notes', 'scope: x', missing('1:1')],
    ['scope, scope', '', missing('1:1')],
    ['checklist', 'checklist: { why: }', missing('4:1')],
  ])('require: [%s] and %j', (required, lines, expected) => {
    expect(check(required, lines)).toEqual(expected);
  });
});

describe('a required answer', () => {
  test.each<[string, string, string[]]>([
    ['checklist.training', '', missing('1:1')],
    ['checklist.training', 'checklist: { why: asked for }', missing('4:1')],
    ['checklist.training', 'checklist: { why: asked for, training: }', missing('4:30')],
    ['checklist.training', 'checklist: { training: none }', []],
    ['checklist.training, checklist.why', '', missing('1:1')],
    ['timing.not-after', 'timing: { not-before: 2026-11-24T09:00:00Z }', missing('4:1')],
    ['backout, backout.tested', '', missing('1:1')],
    ['backout.tested', 'backout: { criteria: errors }', missing('4:1')],
    ['backout.tested', 'backout: { criteria: errors, tested: }', missing('4:30')],
    ['backout.tested', 'backout: { tested: false }', incomplete('4:12')],
    ['backout.tested', 'backout: { tested: not yet }', incomplete('4:12')],
    [
      'backout.tested',
      'backout: { tested: no, on Friday }'.replace('no, on Friday', '"no, on Friday"'),
      incomplete('4:12'),
    ],
    ['backout.tested', 'backout: { tested: nobody noticed when we tried it }', []],
    ['backout.tested', 'backout: { tested: true }', []],
    ['backout.tested', 'backout: { tested: on 2026-11-18 by operations }', []],
    ['scope', 'scope: s\nbackout: { tested: false }', []],
  ])('require: [%s] and %j', (required, lines, expected) => {
    expect(check(required, lines)).toEqual(expected);
  });

  test('one that the section leaves open is told with the others of a section that is not there', () => {
    const [problem] = problemsOf(head, qaWith('require: [backout.tested, backout.criteria]'));
    expect(problem?.message).toBe(
      "'qa' requires the section backout with tested and criteria, and the plan does not have it; write it",
    );
  });
});

const backout = [
  'criteria: refunds fail',
  'time-window: until 20:00',
  'authorised-by: the manager on duty',
  'performed-by: operations',
  'how-soon: at once',
  'procedures: redeploy',
  'contingencies: switch refunds off',
  'expected-duration: 10m',
  'communications: by phone',
];
const checklist = [
  ...['users: accountants', 'training: none', 'features: refunds', 'components: payments', 'when: on Monday'],
  ...[
    'where: at home',
    'why: asked for',
    'support: the desk',
    'informed: since Monday',
    'completion: by its books',
  ],
];
const section = (name: string, answers: readonly string[]) => `${name}: { ${answers.join(', ')} }`;

describe('the questions of a required section', () => {
  test.each<[string, string, string[]]>([
    ['the nine of the backout plan', section('backout', [...backout, 'tested: true']), []],
    ['a backout that nobody tried', section('backout', [...backout, 'tested: false']), incomplete('4:250')],
    ['a backout of which nobody says it', section('backout', backout), incomplete('4:1')],
    ['one without an answer', section('backout', [...backout.slice(1), 'tested: true']), incomplete('4:1')],
    ['the seven of the checklist', section('checklist', checklist), []],
    ['the last of them without an answer', section('checklist', checklist.slice(0, -1)), incomplete('4:1')],
    [
      'an automatic backout',
      section('backout', [
        'strategy: automatic',
        ...backout.filter((it) => !it.startsWith('procedures')),
        'tested: true',
      ]),
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(check(lines.startsWith('backout') ? 'backout' : 'checklist', lines)).toEqual(expected);
    expect(check('notes', `notes: n\n${lines}`)).toEqual([]);
  });

  test('are named once, all together', () => {
    const found = problemsOf(`${head}backout: { criteria: c, tested: true }`, qaWith('require: [backout]'));
    expect(found.map(({ message }) => message)).toEqual([
      'backout does not say: time-window, authorised-by, performed-by, how-soon, procedures, contingencies, expected-duration, communications; answer that as well, if only by why it does not matter here',
    ]);
  });
});

test('a plan that has just been written lacks each thing that may be required, and nothing else', () => {
  const text = composePlan({ source: 'development', target: 'qa', entries: [] });
  expect(problemsOf(text, qaWith('grace: 10s'))).toEqual([]);
  for (const part of requirableParts) {
    const found = problemsOf(text, qaWith(`require: [${part}]`));
    expect([part, found.map(({ code }) => code)]).toEqual([part, ['missing-section']]);
  }
});

test('what an environment requires says nothing about a plan for another one', () => {
  const lines = `${head.replace('target: qa', 'target: production')}success: [{ criterion: c, check: smoke }, {}]`;
  expect(placesOf(problemsOf(lines, qaWith('require: [scope, backout.tested]')))).toEqual(incomplete('4:43'));
});

test('the document is judged with the plan, also when it deploys nothing', () => {
  const qa = environment('qa', { required: ['scope'] });
  const { findings } = judgePlan(context(plan([]), { environment: qa }));
  expect(findings.map(({ code }) => code)).toEqual(['no-applications', 'missing-section']);
});
