import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePlan } from '../../../src/codec/plan/plan.ts';
import { bytesOf, placesOf } from '../places.ts';
import { commitA, commitB, planSample } from '../samples.ts';

const parse = (text: string) => parsePlan({ file: 'plans/a.yml', bytes: bytesOf(text) });
const head = 'source: development\ntarget: qa\n';
const withApplications = (lines: string) => `${head}applications:\n${lines}`;

describe('parsePlan', () => {
  test('reads the sample of the design', () => {
    const { value, problems } = parse(planSample);
    expect(problems).toEqual([]);
    expect(value).toEqual({
      source: 'development',
      target: 'qa',
      applications: [
        { application: 'payments', action: 'deploy', version: '2.3.0' },
        {
          application: 'ledger',
          action: 'deploy',
          version: '2.1.0',
          commit: commitA,
          modules: ['ledger-api'],
        },
        { application: 'orders', action: 'tag-and-deploy', version: '1.8.0', commit: commitB },
        { application: 'reports', action: 'redeploy' },
      ],
      onFailure: 'stop',
      origin: { kind: 'retry', environment: 'qa', plan: '2026-11-19-payments', by: 'alice' },
      approvers: ['alice', '@acme/release-managers'],
      settings: new Map([['payments', new Map([['timeout', '30s']])]]),
      timing: { notBefore: '2026-11-24T09:00:00Z', notAfter: '2026-11-24T16:00:00Z' },
      acknowledged: { removedModules: ['ledger-legacy'], downgrades: [] },
      override: { freeze: 'reason' },
      backout: 'automatic',
      success: [{ criterion: 'all smoke tests pass', check: 'smoke' }],
      document: expect.objectContaining({
        applicationNotes: new Map([['orders', 'first with refunds']]),
      }),
    });
  });

  test.each([
    ['success:', []],
    ['success: [{}, { criterion: , check: }]', []],
    ['success: [{ criterion: it answers }]', [{ criterion: 'it answers', check: null }]],
    ['success: [{ check: smoke }]', [{ criterion: 'the check smoke passes', check: 'smoke' }]],
    [
      'success: [{ criterion: 200, check: health }, { criterion: yes }]',
      [
        { criterion: '200', check: 'health' },
        { criterion: 'yes', check: null },
      ],
    ],
  ])('reads what must be true afterwards from %s', (line, success) => {
    expect(parse(`source: a\ntarget: b\napplications: { x: 1.0.0 }\n${line}\n`).value?.success).toEqual(
      success,
    );
  });

  test.each([
    ['approvers: [alice, 7]', ['alice', '7']],
    ['approvers: [~, Jane Doe]', ['Jane Doe']],
    ['approvers: [~]', undefined],
    ['approvers: []', undefined],
    ['approvers:', undefined],
  ])('reads who approves from %s', (line, approvers) => {
    expect(parse(`${withApplications('  a: 1.0.0\n')}${line}\n`).value?.approvers).toEqual(approvers);
  });

  test('keeps the order of the file, also of names that look like numbers', () => {
    const { value } = parse(
      withApplications('  zebra: 1.0.0\n  2: 1.0.0\n  constructor: redeploy\n  1: 1.0.0\n'),
    );
    expect(value?.applications.map(({ application }) => application)).toEqual([
      'zebra',
      '2',
      'constructor',
      '1',
    ]);
  });

  test.each([
    ['missing', head],
    ['empty', `${head}applications:\n`],
    ['an empty mapping', `${head}applications: {}\n`],
  ])('leaves applications that are %s to a later rule', (_, text) => {
    expect(parse(text)).toMatchObject({ value: { applications: [] }, problems: [] });
  });

  test('leaves gaps in sections to a later rule', () => {
    const gaps =
      'notes:\nscope:\nrisks: [{ risk: }]\nimpact: [null]\nteam:\nsuccess: [{}]\nbackout: { strategy: }\ntiming:\n';
    expect(parse(`${withApplications('  a: 1.0.0\n')}${gaps}`)).toMatchObject({
      problems: [],
    });
  });

  test('accepts a redeployment of some modules, a long commit and on-failure', () => {
    const text = withApplications(
      `  a: { version: redeploy, modules: [m] }\n  b: { version: 1.0.0-rc.1+b, commit: ${'ab'.repeat(32)} }\n`,
    );
    expect(parse(`${text}on-failure: continue\n`).value).toMatchObject({
      applications: [
        { application: 'a', action: 'redeploy', modules: ['m'] },
        { application: 'b', action: 'deploy', version: '1.0.0-rc.1+b', commit: 'ab'.repeat(32) },
      ],
      onFailure: 'continue',
    });
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', ['schema 1:1']],
    ['a list', '- a\n', ['schema 1:1']],
    ['a missing source', 'target: qa\napplications: { a: 1.0.0 }\n', ['schema 1:1']],
    ['a missing source and target', 'notes: x\n', ['schema 1:1', 'schema 1:1']],
    ['names that are no text', 'source: 1\ntarget: [qa]\n', ['schema 1:1', 'schema 2:1']],
    ['unknown keys', `${head}aplications: {}\n__proto__: 1\n`, ['schema 3:1', 'schema 4:1']],
    ['applications as a list', `${head}applications: [a]\n`, ['schema 3:1']],
    ['a number as version', withApplications('  a: 1.8\n'), ['schema 4:3']],
    ['a tag as version', withApplications('  a: v1.8.0\n'), ['schema 4:3']],
    ['blanks around a version', withApplications('  a: "1.8.0 "\n'), ['schema 4:3']],
    ['a list as entry', withApplications('  a: []\n'), ['schema 4:3']],
    ['an unknown key of an entry', withApplications('  a: { version: 1.0.0, comit: x }\n'), ['schema 4:24']],
    ['neither version nor tag', withApplications('  a: { notes: x }\n'), ['schema 4:3']],
    [
      'version and tag',
      withApplications(`  a: { version: 1.0.0, tag: 1.0.0, commit: ${commitA} }\n`),
      ['schema 4:3'],
    ],
    ['a tag without commit', withApplications('  a: { tag: 1.0.0 }\n'), ['schema 4:3']],
    [
      'a commit to redeploy',
      withApplications(`  a: { version: redeploy, commit: ${commitA} }\n`),
      ['schema 4:27'],
    ],
    ['a short commit', withApplications('  a: { version: 1.0.0, commit: 4f2c }\n'), ['schema 4:24']],
    ['a section of the wrong type', `${head}risks: high\nscope: [a]\n`, ['schema 3:1', 'schema 4:1']],
    [
      'an unknown kind of origin',
      `${head}origin: { kind: again, environment: qa, plan: p }\n`,
      ['schema 3:11'],
    ],
    ['names outside the grammar', 'source: ../x\ntarget: -rf\n', ['bad-name 1:1', 'bad-name 2:1']],
    ['a shell command as name', withApplications('  $(reboot): 1.0.0\n'), ['bad-name 4:3']],
    ['a line break in a name', withApplications('  "a\\nb": 1.0.0\n'), ['bad-name 4:3']],
    ['__proto__ as application', withApplications('  __proto__: 1.0.0\n'), ['bad-name 4:3']],
    ['__proto__ as setting', `${head}settings: { a: { __proto__: x } }\n`, ['bad-name 3:18']],
    [
      'a module outside the grammar',
      withApplications('  a: { version: 1.0.0, modules: [ok, A] }\n'),
      ['bad-name 4:38'],
    ],
    [
      'many mistakes at once',
      withApplications('  A: 1.0.0\n  b: 1\n  c: {}\n'),
      ['bad-name 4:3', 'schema 5:3', 'schema 6:3'],
    ],
  ])('refuses %s', (_, text, expected) => {
    const { value, problems } = parse(text);
    expect(placesOf(problems)).toEqual(expected);
    expect(value).toBeUndefined();
  });

  test.each([
    ['  a: 1.8\n', 'found the number 1.8', 'a semantic version such as 2.3.0'],
    ['  a: { vesion: 1.0.0 }\n', 'applications.a.vesion', 'Did you mean version?'],
    ['  a: { version: 1.0.0, modules: m }\n', 'must be a list', 'found "m"'],
    ['  a: { version: 1.0.0, modules: [] }\n', 'must be a list with at least one module'],
    ['  ../a: 1.0.0\n', 'applications.../a', 'must be a name'],
  ])('says what was found and what is expected in %j', (lines, ...parts) => {
    const [problem] = parse(withApplications(lines)).problems;
    for (const part of parts) expect(problem?.message).toContain(part);
  });

  test.each([
    ['it as a whole', '  a: 1.8\n'],
    ['a part of it', '  a: { version: 1.0.0, comit: x }\n'],
    ['a part of a part', '  a: { version: 1.0.0, modules: [ok, 1] }\n'],
  ])('names the application in a problem about %s', (_, lines) => {
    expect(parse(withApplications(lines)).problems).toMatchObject([
      { application: 'a', file: 'plans/a.yml' },
    ]);
  });

  test('names no application that could be none', () => {
    const { problems } = parse(withApplications('  A: { version: 1 }\n'));
    expect(problems).toMatchObject([{ code: 'bad-name' }]);
    expect(problems[0]).not.toHaveProperty('application');
  });

  test('tells nothing but the text problems of a broken file', () => {
    expect(placesOf(parse('source: &a\ntarget: 1\n').problems)).toEqual(['yaml-forbidden 1:9']);
  });

  test('lists the beginning of a hundred thousand problems', () => {
    expect(
      parse(withApplications(Array.from({ length: 5000 }, (_, n) => `  a${n}: {}\n`).join(''))).problems,
    ).toHaveLength(500);
    const { value, problems } = parse(`${head}risks:\n${'- x\n'.repeat(200_000)}`);
    expect(value).toBeUndefined();
    expect(placesOf(problems.slice(0, 2))).toEqual(['schema 4:3', 'schema 5:3']);
  });

  test('reports a mistyped key once', () => {
    expect(placesOf(parse('sorce: a\ntarget: b\n').problems)).toEqual(['schema 1:1']);
    expect(placesOf(parse(withApplications('  a: { versoin: 1.0.0 }\n')).problems)).toEqual(['schema 4:8']);
  });

  test('never throws, whatever the bytes or the text', () => {
    const word = fc.constantFrom(
      'source',
      'target',
      'applications',
      'a',
      '1.0.0',
      'redeploy',
      '__proto__',
      '{',
      '}',
      '[',
      ']',
      ',',
      ': ',
      '\n',
      '  ',
      '- ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 40 }).map((words) => words.join('')),
    );
    const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), text.map(bytesOf));
    fc.assert(
      fc.property(bytes, (input) => {
        const { value, problems } = parsePlan({ file: 'plans/a.yml', bytes: input });
        expect(value === undefined).toBe(problems.length > 0);
        for (const { line, column } of problems)
          expect([line, column]).toEqual([expect.any(Number), expect.any(Number)]);
      }),
      { numRuns: 300 },
    );
  });
});
