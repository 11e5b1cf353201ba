import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PQueue from 'p-queue';
import { problemGroups } from '../../src/domain/problem.ts';
import { digestOf } from '../support/digest.ts';
import { at, listAt } from '../support/json.ts';
import {
  type Answer,
  createReleaseWorld,
  environments,
  planText,
  type ReleaseWorld,
} from '../support/release-world.ts';

const corpus = join(import.meta.dirname, '..', 'corpus');
const configurationPath = '.github/deployment-plans.yml';
let world: ReleaseWorld;
const seen = new Set<unknown>();

beforeAll(async () => {
  world = await createReleaseWorld({ adopt: [] });
  await world.run('adopt', 'qa', 'ledger@1.1.0');
  world.submit('qa', 'plan-already-run--done', planText({ ledger: 'redeploy' }));
  world.submit('qa', 'aborted', planText({ audit: '9.9.9' }));
  await world.run('execute', '--environment', 'qa');
  const bad = { '1.1.0': { by: 'alice', at: '2026-11-20T09:00:00.000Z', reason: 'loses entries' } };
  const marks = JSON.stringify({ schema: 1, application: 'audit', bad });
  world.repository.commit({ branch: 'deployment-records', files: { 'versions/audit.json': marks } });
});
afterAll(() => world.remove());

/** What every answer to bad input must be, whatever the input: data, and everything left as it was. */
async function askAll(calls: readonly (readonly string[])[]): Promise<Answer[]> {
  const before = digestOf(world.git.folder);
  const queue = new PQueue({ concurrency: 3 });
  const answers = await queue.addAll(calls.map((args) => () => world.ask(...args)));
  expect(digestOf(world.git.folder)).toEqual(before);
  for (const { stdout, stderr, json } of answers) {
    expect(stdout).not.toMatch(/\n\s+at |node:internal|mistake in deployment-plans/);
    expect(stderr).toBe('');
    for (const problem of listAt(json, 'problems')) seen.add(at(problem, 'code'));
  }
  return answers;
}

async function ask(...args: string[]): Promise<Answer> {
  const [answer] = await askAll([args]);
  if (answer === undefined) throw new Error('no answer');
  return answer;
}

/** Files are named after the code that they are an example of. */
function expectCode(answer: Answer | undefined, file: string): void {
  const [code] = basename(file).split('--');
  const problems = listAt(answer?.json, 'problems');
  expect(problems.map((problem) => at(problem, 'code'))).toContain(code);
  for (const problem of problems) {
    expect(problem).toMatchObject({
      line: expect.any(Number),
      column: expect.any(Number),
      message: expect.any(String),
    });
  }
}

function filesIn(kind: string): [string, string][] {
  const names = readdirSync(join(corpus, kind)).filter((name) => name.endsWith('.yml'));
  return names.map((name) => [name.slice(0, -'.yml'.length), join(corpus, kind, name)]);
}

const huge = {
  'too-large--two-mebibytes': `scope: ${'x'.repeat(2 * 1024 * 1024)}\n`,
  'too-large--two-mebibytes-of-brackets': '['.repeat(2 * 1024 * 1024),
  'yaml-forbidden--a-hundred-thousand-brackets': `scope: ${'['.repeat(100_000)}`,
  'yaml-forbidden--a-hundred-thousand-levels': `scope: ${'{ a: '.repeat(100_000)}`,
  'yaml-forbidden--deep-blocks': Array.from({ length: 900 }, (_, depth) => `${' '.repeat(depth)}a:`).join(
    '\n',
  ),
  'yaml-syntax--duplicates': `applications:\n${'  audit: 1.0.0\n'.repeat(60_000)}`,
  'schema--many-unknown-keys': Array.from({ length: 50_000 }, (_, index) => `key-${index}: 1`).join('\n'),
  'bad-name--many-bad-names': `source: development\ntarget: qa\napplications:\n${Array.from({ length: 40_000 }, (_, index) => `  "../${index}": 1.0.0`).join('\n')}`,
  'schema--one-long-line': `source: ${'a'.repeat(1_000_000)}`,
};

describe('a broken plan', () => {
  const broken = [...filesIn('plans').map(([name]) => name), ...Object.keys(huge)];
  const answers = new Map<string, Answer>();

  beforeAll(async () => {
    for (const [name, text] of Object.entries(huge))
      writeFileSync(join(world.git.folder, `${name}.yml`), text);
    const folders = broken.map((name) => (name in huge ? world.git.folder : join(corpus, 'plans')));
    const files = broken.map((name, index) => join(folders[index] ?? '', `${name}.yml`));
    const all = await askAll(files.map((file) => ['validate', '--file', file, '--target', 'qa']));
    for (const [index, answer] of all.entries()) answers.set(broken[index] ?? '', answer);
  });

  test.each(broken)('%s', (name) => {
    const answer = answers.get(name);
    expect(answer?.code).toBe(1);
    expectCode(answer, name);
    expect(answer?.stdout.length).toBeLessThan(1_000_000);
  });

  test('on a branch is no danger to the plans beside it', async () => {
    const files = [
      ...filesIn('plans').map(([name, file]) => [name, readFileSync(file, 'utf8')] as const),
      ...Object.entries(huge).filter(([name]) => /too-large|hundred-thousand/.test(name)),
    ];
    const from = world.repository.git('rev-parse', 'env/qa');
    world.repository.commitAll(
      files.map(([name, text]) => ({
        branch: `plan/qa/x-${name}`,
        from,
        files: { [`plans/x-${name}.yml`]: text },
      })),
    );
    world.propose('qa', 'good', planText({ payments: '1.0.0' }));
    expect(await ask('validate', 'plan/qa/good')).toMatchObject({ code: 0 });
    expect(await ask('validate', 'plan/qa/x-too-large--two-mebibytes')).toMatchObject({
      code: 1,
      json: {
        problems: [{ code: 'too-large', line: 1, column: 1, file: 'plans/x-too-large--two-mebibytes.yml' }],
      },
    });
    const listed = await world.ask('list', '--status', 'open');
    expect(listed.code).toBe(0);
    expect(listAt(listed.json, 'plans')).toHaveLength(files.length + 1);
    const branches = world.repository.git('for-each-ref', '--format=%(refname:strip=2)', 'refs/heads/plan');
    world.repository.git('branch', '--quiet', '-D', ...branches.split('\n'));
  });

  test('is nothing that a branch may be called', async () => {
    const branches = [
      ...['plan/qa/../../main', 'plan/qa/-rf', 'plan/qa/$(touch PWNED)', 'plan/qa/a\nb', 'plan/__proto__/x'],
      ...['--upload-pack=touch PWNED', 'refs/heads/main', 'plan/qa/x@{0}', ''],
    ];
    for (const answer of await askAll(branches.map((branch) => ['validate', '--json', '--', branch]))) {
      expect(answer).toMatchObject({ code: 2, json: { problems: [{ code: 'usage' }] } });
    }
  });
});

describe('a broken catalog', () => {
  test('has its problems in each file, and stops only the plans that need that file', async () => {
    const names = filesIn('catalog');
    const files = names.map(([name, file]) => [`catalog/${name}.yml`, readFileSync(file, 'utf8')]);
    const strange = ['-rf', '$(touch PWNED)', 'a\nb', 'Upper', 'a..b', 'x.lock', '__proto__'];
    world.repository.commit({
      branch: 'main',
      files: {
        ...Object.fromEntries(files),
        ...Object.fromEntries(
          strange.map((name) => [
            `catalog/${name}.yml`,
            `application: ${JSON.stringify(name)}\nrepository: acme/x\nmodules: {}\n`,
          ]),
        ),
        'catalog/too-large--catalog.yml': huge['too-large--two-mebibytes'],
      },
    });
    const answer = await ask('check');
    expect(answer.code).toBe(2);
    const problems = listAt(answer.json, 'problems');
    const codesOf = (path: string) =>
      problems.filter((problem) => at(problem, 'file') === path).map((problem) => at(problem, 'code'));
    for (const name of [...names.map(([it]) => it), 'too-large--catalog']) {
      expect([name, codesOf(`catalog/${name}.yml`)]).toEqual([
        name,
        expect.arrayContaining([name.split('--')[0]]),
      ]);
    }
    for (const name of strange) {
      expect([name, codesOf(`catalog/${name}.yml`)]).toEqual([name, expect.arrayContaining(['bad-name'])]);
    }
    for (const problem of problems)
      expect(problem).toMatchObject({ line: expect.any(Number), column: expect.any(Number) });

    const plan = join(world.git.folder, 'needs-broken.yml');
    writeFileSync(plan, planText({ 'schema--repository-option': '1.0.0' }));
    expect(await ask('validate', '--file', plan, '--target', 'qa')).toMatchObject({
      code: 2,
      json: { problems: [{ code: 'schema', file: 'catalog/schema--repository-option.yml', line: 2 }] },
    });
    expect(await ask('new', '--target', 'qa', 'schema--repository-ext')).toMatchObject({ code: 2 });
    writeFileSync(plan, planText({ payments: '1.0.0' }));
    expect(await ask('validate', '--file', plan, '--target', 'qa')).toMatchObject({ code: 0 });
  });
});

describe('a broken configuration', () => {
  const large = Object.entries(huge).filter(([name]) => /too-large|brackets|long-line/.test(name));
  const broken = [
    ...filesIn('configuration').map(([name, file]) => [name, readFileSync(file, 'utf8')] as const),
    ...large,
  ];
  const answers = new Map<string, Answer>();

  beforeAll(async () => {
    const folders = broken.map(([name, text]) => {
      const repository = world.git.createRepository(`configured/${name}`, { bare: true });
      repository.commitAll([{ branch: 'main', files: { [configurationPath]: text } }]);
      return repository.folder;
    });
    const all = await askAll(folders.map((folder) => ['check', '--repo', folder]));
    for (const [index, answer] of all.entries()) answers.set(broken[index]?.[0] ?? '', answer);
  });

  test.each(broken.map(([name]) => name))('%s', (name) => {
    const answer = answers.get(name);
    expect(answer?.code).toBe(2);
    expectCode(answer, name);
    expect(at(answer?.json, 'problems', 0, 'file')).toBe(configurationPath);
  });

  test('stops every command before anything happens', async () => {
    const good = world.repository.git('rev-parse', 'main');
    world.repository.commit({ branch: 'main', files: { [configurationPath]: 'version: 1\n' } });
    for (const args of [
      ['execute', '--environment', 'qa'],
      ['reconcile'],
      ['adopt', 'qa'],
      ['list'],
      ['new', '--target', 'qa', 'audit'],
      ['retry', 'qa/aborted'],
      ['show', 'qa/aborted'],
    ]) {
      expect(await ask(...args)).toMatchObject({ code: 2, json: { problems: [{ code: 'schema' }] } });
    }
    world.repository.git('update-ref', 'refs/heads/main', good);
  });
});

describe('the codes', () => {
  test('that need a state of the repository', async () => {
    const file = join(world.git.folder, 'state.yml');
    const production = `source: qa\ntarget: production\napplications: { reports: 1.0.0 }\n`;
    writeFileSync(file, production);
    await ask('validate', '--file', file, '--target', 'production');
    world.propose('qa', 'one', planText({ orders: '1.0.0' }), { 'README.md': 'foreign' });
    world.propose('qa', 'two', planText({ orders: '1.0.0' }));
    world.propose('qa', 'three', planText({ payments: '1.0.0' }));
    for (const plan of ['one', 'two', 'three']) await ask('validate', `plan/qa/${plan}`);
    for (const args of [
      ['show', 'qa/never'],
      ['retry', 'qa/plan-already-run--done'],
      ['reuse', 'qa/aborted', '--target', 'qa'],
      ['reuse', 'qa/plan-already-run--done', '--target', 'qa', '--source', 'production'],
    ]) {
      expect(await ask(...args)).toMatchObject({ code: 1 });
    }
    await world.run('retry', 'qa/aborted');
    expect(await ask('retry', 'qa/aborted')).toMatchObject({ code: 1 });
  });

  test('that need references, settings and sections', async () => {
    const catalog = (name: string, modules: string, settings = '{}') => [
      `catalog/${name}.yml`,
      `application: ${name}\nrepository: ${join(world.applicationsFolder, name)}\nmodules: ${modules}\nsettings: ${settings}\n`,
    ];
    const needs = (producer: string, range: string) => `{ references: { ${producer}: "${range}" } }`;
    world.repository.commit({
      branch: 'main',
      files: Object.fromEntries([
        catalog('orders', `{ orders-api: ${needs('ledger-api', '^1.0.0')} }`),
        catalog('reports', `{ reports-ui: ${needs('ledger-api', '*')} }`),
      ]),
    });
    await world.run('adopt', 'qa', 'orders@1.0.0', 'reports@1.0.0');
    const payments = `{ payments-core: ${needs('ledger-api', '^9.0.0')}, payments-api: ${needs('audit-log', '*')} }`;
    world.repository.commit({
      branch: 'main',
      files: Object.fromEntries([
        catalog('ledger', '{ ledger-api: {} }'),
        catalog('payments', payments),
        catalog(
          'audit',
          `{ audit-log: ${needs('payments-api', '*')} }`,
          '{ region: { required: true }, token: { secret: true } }',
        ),
      ]),
    });
    world.configure(environments.replace('grace: 5s', 'grace: 5s\n    require: [scope, risks]'));
    const risks = 'risks: [{ risk: it is slow }]\n';
    const secret = 'settings: { audit: { token: open sesame } }\n';
    const plans = [
      planText({ ledger: '2.0.0' }),
      planText({ payments: '2.0.0' }) + risks,
      planText({ payments: '2.0.0', audit: '2.0.0' }) + secret,
    ];
    for (const [index, text] of plans.entries()) {
      const file = join(world.git.folder, `needy-${index}.yml`);
      writeFileSync(file, text);
      expect(await ask('validate', '--file', file, '--target', 'qa')).toMatchObject({ code: 1 });
    }
  });

  test('of a repository without a commit', async () => {
    const empty = world.git.createRepository('apps-empty', { bare: true });
    const files = {
      'catalog/empty.yml': `application: empty\nrepository: ${empty.folder}\nmodules: { empty-ui: {} }\n`,
    };
    world.repository.commit({ branch: 'main', files });
    expect(await ask('new', '--target', 'qa', 'empty@next')).toMatchObject({ code: 1 });
  });

  test('that exist were all seen', () => {
    const document = readFileSync(join(corpus, '..', '..', 'docs', 'problems.md'), 'utf8');
    const entries = document.split(/^### /m).slice(1);
    const judged = entries.filter((entry) => !entry.includes('*Not judged by this version.*'));
    const codes = judged.map((entry) => /^`([a-z-]+)`$/m.exec(entry)?.[1]);
    expect(codes.length).toBeGreaterThan(30);
    // Shown where runs are under way, of unreachable sources, where there are reviews, and where something is stopped.
    const elsewhere = [
      ...['would-wait', 'application-not-in-source', 'source-unreachable', 'approval-missing'],
      ...['outside-window', 'frozen', 'paused', 'application-blocked', 'window-short', 'version-not-built'],
      ...['platform-older', 'drift', 'drift-unknown', 'preparation-stale', 'backout-failed'],
      ...['run-not-confirmed', 'not-backed-out', 'nothing-to-back-out'],
      ...['deploy-all-open', 'platform-changed', 'module-locked', 'module-not-recorded'],
    ];
    expect(codes.filter((code) => !seen.has(code)).sort()).toEqual(elsewhere.sort());
    expect(Object.values(problemGroups).flat()).toEqual(expect.arrayContaining([...seen]));
  });

  test('and nothing that the input asked to run has run', () => {
    const files = readdirSync(world.git.folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => basename(file).includes('PWNED'))).toEqual([]);
  });
});
