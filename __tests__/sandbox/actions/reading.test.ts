import { describe, expect, test } from '@jest/globals';
import { parseAction, parseWorkflow } from '../../../sandbox/actions/language/ask-parser.ts';
import { parseAssignments } from '../../../sandbox/actions/running/commands/command-files.ts';
import { parseCommand } from '../../../sandbox/actions/running/commands/workflow-command.ts';
import { matchesFilter } from '../../../sandbox/actions/triggering/filters/matches-filter.ts';
import { isWithin } from '../../../sandbox/rest/actions/created-range.ts';

describe('a filter', () => {
  test.each([
    [['env/*'], 'env/qa', true],
    [['env/*'], 'env/qa/more', false],
    [['env/**'], 'env/qa/more', true],
    [['**/plans/*.yml'], 'plans/a.yml', true],
    [['v[12].[0-9]+'], 'v1.23', true],
    [['v[12].[0-9]+'], 'v3.2', false],
    [['mains?'], 'main', true],
    [['**', '!env/no'], 'env/no', false],
    [['!env/no', '**'], 'env/no', true],
    [['a.c'], 'abc', false],
    [[], 'main', false],
  ])('%j for %s: %s', (patterns, name, wanted) => {
    expect(matchesFilter(patterns, name)).toBe(wanted);
  });
});

describe('a workflow command', () => {
  test.each([
    ['::error::no', 'error', {}, 'no'],
    [
      '::warning file=a.yml,line=3,title=a%2C b%3A c::50%25 %0A::x',
      'warning',
      { file: 'a.yml', line: '3', title: 'a, b: c' },
      '50% \n::x',
    ],
    ['  ::ADD-MASK::secret', 'add-mask', {}, 'secret'],
  ])('%s', (line, name, properties, message) => {
    const command = parseCommand(line);
    expect(command).toMatchObject({ name, message });
    expect(Object.fromEntries(command?.properties ?? [])).toEqual(properties);
  });

  test.each(['plain', 'a ::error::b', ':error:b', '::'])('is not: %s', (line) => {
    expect(parseCommand(line)).toBeNull();
  });
});

describe('a file of the runner', () => {
  test('holds lines and blocks', () => {
    expect(parseAssignments('a=1\nb<<END\ntwo\nlines=2\nEND\nc=x=y\n')).toEqual({
      a: '1',
      b: 'two\nlines=2',
      c: 'x=y',
    });
  });

  test.each(['nothing', '=a', 'a<<END\nb'])('is refused: %j', (text) => {
    expect(() => parseAssignments(text)).toThrow(/Invalid/);
  });
});

describe('a range of times', () => {
  const time = '2026-11-20T09:00:00Z';
  test.each([
    [undefined, true],
    ['2026-11-20', true],
    ['2026-11-19', false],
    ['>=2026-11-20T09:00:00Z', true],
    ['>2026-11-20', false],
    ['<2026-11-21', true],
    ['<=2026-11-19', false],
    ['2026-11-01..2026-11-30', true],
    ['2026-11-21..*', false],
    ['*..2026-11-20', true],
  ])('%s: %s', (query, wanted) => {
    expect(isWithin(query, time)).toBe(wanted);
  });
});

describe('a workflow’s file', () => {
  const job = (extra: string, step = "{ run: 'true' }") =>
    `on: push\njobs:\n  a:\n    runs-on: x\n${extra}    steps:\n      - ${step}\n`;

  test.each([
    [job('    strategy: { matrix: { a: [1] } }\n'), "the sandbox does not know 'strategy' (job a)"],
    [job('', "{ run: 'true', shell: bash }"), "the sandbox does not know 'shell' (a step of a)"],
    [job('', '{ walk: home }'), "Unexpected value 'walk'"],
    ['on: push\n', 'Required property is missing: jobs'],
  ])('is refused, and says why', async (text, problem) => {
    const { definition, problems } = await parseWorkflow('a.yml', text);
    expect(definition).toBeNull();
    expect(problems).toContainEqual(expect.stringContaining(problem));
  });

  test('is named after its path when it has no name', async () => {
    expect((await parseWorkflow('a.yml', job(''))).definition).toMatchObject({ name: 'a.yml' });
  });
});

test.each(['composite', 'docker', 'node20'])('an action that uses %s is refused', async (using) => {
  const runs = { composite: 'steps: []', docker: 'image: a', node20: 'main: a.js' };
  const text = `name: a\ndescription: a\nruns: { using: ${using}, ${Object.entries(runs).find(([key]) => key === using)?.[1]} }\n`;
  const { problems } = await parseAction('a', text);
  expect(problems.join()).toContain(`not ${using}`);
});
