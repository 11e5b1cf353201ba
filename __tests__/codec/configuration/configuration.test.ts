import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseConfiguration } from '../../../src/codec/configuration/configuration.ts';
import type { Environment } from '../../../src/domain/model/configuration.ts';
import { bytesOf, placesOf } from '../places.ts';
import { configurationSample } from '../samples.ts';

const file = '.github/deployment-plans.yml';
const parse = (text: string) => parseConfiguration({ file, bytes: bytesOf(text) });
const qa = (lines: string) => `version: 1\nenvironments:\n  dev: { root: true }\n  qa:\n${lines}`;

describe('parseConfiguration', () => {
  test('reads the sample of the design', () => {
    const { value, problems } = parse(configurationSample);
    expect(problems).toEqual([]);
    expect(value?.operators).toEqual(['@acme/release-managers']);
    expect(value?.environments.get('qa')).toEqual({
      name: 'qa',
      notify: [],
      preparedFor: 7 * 86_400_000,
      root: false,
      sources: ['development'],
      parallelPlans: 5,
      parallelOperations: 4,
      deployer: { kind: 'command', command: ['./deploy/deploy.sh'], timeout: 1_800_000, env: ['KUBECONFIG'] },
      deployers: new Map(),
      conflicts: { sameModule: 'error', reference: 'warning' },
      grace: 10_000,
      blocked: new Map(),
      deploy: 'if-different',
      secrets: new Map([['payments/api-key', 'DEPLOYMENT_SECRET_PAYMENTS_KEY']]),
      required: ['scope', 'success'],
      checks: new Map([
        [
          'smoke',
          { kind: 'command', command: ['./verify/smoke.sh'], env: [], timeout: 300_000, every: 10_000 },
        ],
        [
          'health',
          {
            kind: 'url',
            url: 'https://qa.example.com/health',
            status: 200,
            json: new Map(),
            within: null,
            timeout: 300_000,
            every: 10_000,
          },
        ],
      ]),
    });
    expect(value?.environments.get('production')).toMatchObject({
      deployer: {
        kind: 'workflow',
        file: 'deploy.yml',
        ref: 'main',
        repository: 'release',
        timeout: 1_800_000,
      },
      deployers: new Map([
        ['ledger', { kind: 'command', command: ['./deploy/ledger.sh'], timeout: 1_800_000, env: [] }],
      ]),
      grace: 30_000,
      onAbort: 'retry',
      promoteTo: 'recovery',
      approvals: { required: 2, from: ['@acme/release-managers'] },
      overrideApprovers: ['alice'],
      windows: {
        timezone: 'Europe/Lisbon',
        allow: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '09:00', to: '16:00' }],
        freeze: [{ from: '2026-12-18', to: '2027-01-04', reason: 'year end' }],
      },
      blocked: new Map([['ledger', 'incident 42']]),
    });
    expect(value?.environments.get('production')).toMatchObject({ stages: 'two', timeLimit: 4 * 3_600_000 });
  });

  test('fills in defaults', () => {
    expect(parse('version: 1\nenvironments:\n  qa:\n').value?.environments.get('qa')).toEqual({
      name: 'qa',
      root: false,
      parallelPlans: 5,
      parallelOperations: 4,
      deployers: new Map(),
      conflicts: { sameModule: 'error', reference: 'warning' },
      grace: 10_000,
      blocked: new Map(),
      deploy: 'if-different',
      secrets: new Map(),
      required: [],
      checks: new Map(),
      notify: [],
      preparedFor: 7 * 86_400_000,
    });
  });

  test.each<[string, Partial<Environment>]>([
    ['deploy: if-newer', { deploy: 'if-newer' }],
    ['stages: two', { stages: 'two' }],
    ['stages: one', {}],
    ['drift: block', { drift: 'block' }],
    ['platform: "11.19"', { platform: '11.19' }],
    ['time-limit: 4h', { timeLimit: 4 * 3_600_000 }],
    ['prepared-for: 2d', { preparedFor: 2 * 86_400_000 }],
    ['on-backout: mark-bad', { onBackout: 'mark-bad' }],
    ['confirm: before-reuse', { confirm: 'before-reuse' }],
  ])('reads %s', (line, expected) => {
    const plain = parse(qa('    deploy: if-different\n')).value?.environments.get('qa');
    expect(parse(qa(`    ${line}\n`)).value?.environments.get('qa')).toEqual({ ...plain, ...expected });
  });

  test('reads what is tried again, and how long it waits for that', () => {
    const read = (retries: string) =>
      parse(qa(`    deployer: { command: [./deploy.sh], retries: ${retries} }\n`)).value?.environments.get(
        'qa',
      )?.deployer?.retries;
    expect(read('{ times: 3 }')).toEqual({ times: 3, wait: 10_000 });
    expect(read('{ times: 1, wait: 1m }')).toEqual({ times: 1, wait: 60_000 });
    expect(read('{ times: 100, wait: 0s }')).toEqual({ times: 100, wait: 0 });
  });

  test.each<[string, string, string[]]>([
    ['nothing', '', ['schema 1:1']],
    ['another version of the format', 'version: 2\nenvironments: {}\n', ['schema 1:1']],
    ['no environments', 'version: 1\n', ['schema 1:1']],
    ['an unknown key', 'version: 1\nenvironments: {}\nenvironment: {}\n', ['schema 3:1']],
    ['__proto__ as a key', 'version: 1\nenvironments: {}\n__proto__: {}\n', ['schema 3:1']],
    ['__proto__ as environment', 'version: 1\nenvironments:\n  __proto__: {}\n', ['bad-name 3:3']],
    ['an environment outside the grammar', 'version: 1\nenvironments:\n  QA: {}\n', ['bad-name 3:3']],
    [
      'more tries than a record can hold',
      qa('    deployer: { command: [./deploy.sh], retries: { times: 101 } }\n'),
      ['schema 5:52'],
    ],
    ['an unknown source', qa('    sources: [dev, prod]\n'), ['unknown-environment 5:20']],
    ['itself as source', qa('    sources: [qa]\n'), ['schema 5:15']],
    ['an unknown next environment', qa('    promote-to: prod\n'), ['unknown-environment 5:5']],
    ['itself as the next environment', qa('    promote-to: qa\n'), ['schema 5:5']],
    ['a root as the next environment', qa('    promote-to: dev\n'), ['schema 5:5']],
    [
      'a next environment that takes nothing from here',
      qa('    promote-to: prod\n  prod: { sources: [dev] }\n'),
      ['schema 5:5'],
    ],
    ['a name outside the grammar as the next environment', qa('    promote-to: -x\n'), ['bad-name 5:5']],
    ['something else after an abort', qa('    on-abort: reuse\n'), ['schema 5:5']],
    ['a command as text', qa('    deployer: { command: ./x.sh }\n'), ['schema 5:17']],
    ['an empty command', qa('    deployer: { command: [] }\n'), ['schema 5:17']],
    ['a deployer without a way', qa('    deployer: { timeout: 5m }\n'), ['schema 5:5']],
    ['a deployer with two ways', qa('    deployer: { command: [x], deployment: {} }\n'), ['schema 5:5']],
    ['a workflow without a file', qa('    deployer: { workflow: {} }\n'), ['schema 5:17']],
    [
      'variables of a workflow',
      qa('    deployer: { workflow: { file: a.yml }, env: [A] }\n'),
      ['schema 5:44'],
    ],
    ['a timeout without unit', qa('    deployer: { command: [x], timeout: 30 }\n'), ['schema 5:31']],
    [
      'a timeout over the limit of timers',
      qa('    deployer: { command: [x], timeout: 25d }\n'),
      ['schema 5:31'],
    ],
    ['no plans at once', qa('    parallel-plans: 0\n'), ['schema 5:5']],
    ['half an operation', qa('    parallel-operations: 0.5\n'), ['schema 5:5']],
    ['an unknown severity', qa('    conflicts: { same-module: off }\n'), ['schema 5:18']],
    ['a variable that may not be named', qa('    secrets: { a/b: GITHUB_TOKEN }\n'), ['schema 5:16']],
    ['a secret of nothing', qa('    secrets: { ab: DEPLOYMENT_SECRET_X }\n'), ['bad-name 5:16']],
    ['a check of two kinds', qa('    checks: { a: { command: [x], url: y } }\n'), ['schema 5:15']],
    ['an impossible time', qa('    windows: { allow: [{ from: "24:00", to: "09:00" }] }\n'), ['schema 5:26']],
    [
      'several mistakes',
      qa('    sources: [nope]\n    grace: soon\n    drfit: report\n'),
      ['unknown-environment 5:15', 'schema 6:5', 'schema 7:5'],
    ],
  ])('refuses %s', (_, text, expected) => {
    const { value, problems } = parse(text);
    expect(placesOf(problems)).toEqual(expected);
    expect(value).toBeUndefined();
  });

  test.each([
    ['production: { sources: [dev, qa] }', 'production'],
    ['production: {}', 'production'],
    ['production:', 'production'],
  ])('lets finished plans go where they may: %s', (line, promoteTo) => {
    const { value } = parse(qa(`    promote-to: ${promoteTo}\n  ${line}\n`));
    expect(value?.environments.get('qa')).toMatchObject({ promoteTo });
  });

  test('says how a plan could be promoted', () => {
    const [problem] = parse(qa('    promote-to: prod\n  prod: { sources: [dev] }\n')).problems;
    expect(problem?.message).toBe(
      'environments.qa.promote-to names prod, which takes no versions from qa; add qa to environments.prod.sources.',
    );
  });

  test('reads a workflow of the application, with what it is given', () => {
    const line =
      'deployer: { workflow: { file: a.yaml, ref: releases/2, repository: application }, timeout: 2h }';
    expect(parse(qa(`    ${line}\n`)).value?.environments.get('qa')?.deployer).toEqual({
      kind: 'workflow',
      file: 'a.yaml',
      ref: 'releases/2',
      repository: 'application',
      timeout: 7_200_000,
    });
  });

  test.each([
    ...['deploy', '.yml', 'sub/deploy.yml', '../deploy.yml', 'a..b.yml', '-x.yml', 'a b.yml', 'deploy.yml/'],
    ...['.github/workflows/deploy.yml', 'https://example.com/deploy.yml', '/deploy.yml', 'a\nb.yml'],
  ])('refuses the file %j of a workflow, and says what it must be', (name) => {
    const [problem, ...more] = parse(
      qa(`    deployer: { workflow: { file: ${JSON.stringify(name)} } }\n`),
    ).problems;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: 'schema', line: 5, column: 29 });
    expect(problem?.message).toContain(
      'environments.qa.deployer.workflow.file must be the name of a file in',
    );
  });

  test.each([
    ...[
      '-main',
      'a..b',
      'a b',
      'a~1',
      'a^',
      'a:b',
      'a?',
      'a*',
      'a[b',
      'a\\b',
      '/main',
      'main/',
      'a.lock',
      '@',
    ],
    ...['', 'a\tb', 'f'.repeat(40)],
  ])('refuses the branch or tag %j of a workflow', (ref) => {
    const line = `    deployer: { workflow: { file: a.yml, ref: ${JSON.stringify(ref)} } }\n`;
    expect(placesOf(parse(qa(line)).problems)).toEqual(['schema 5:42']);
  });

  test('refuses policies of a root, each at its key', () => {
    const { problems } = parse(
      'version: 1\nenvironments:\n  dev:\n    root: true\n    deployer: { command: [x] }\n    grace: 5s\n',
    );
    expect(placesOf(problems)).toEqual(['schema 5:5', 'schema 6:5']);
  });

  test('names few of many environments in a message', () => {
    const many = Array.from({ length: 2000 }, (_, n) => `  e${n}: { sources: [nope] }\n`).join('');
    const [problem] = parse(`version: 1\nenvironments:\n${many}`).problems;
    expect(problem?.message).toContain('e9 and 1990 more');
  });

  test('never throws, whatever the bytes', () => {
    const word = fc.constantFrom(...configurationSample.slice(0, 400).split(/(\W)/), '__proto__', '\n', '  ');
    const text = fc.array(word, { maxLength: 60 }).map((words) => bytesOf(words.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), text), (bytes) => {
        const { value, problems } = parseConfiguration({ file, bytes });
        expect(value === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
