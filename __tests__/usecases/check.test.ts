import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { check } from '../../src/usecases/check.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function problems(): Promise<string[]> {
  const answer = await check(world.ports);
  return answer.problems.map(({ code, severity, file, line }) => `${file}:${line} ${code} ${severity}`);
}

/** Takes an application out of the catalog, and the references to it. */
function forget(application: string): void {
  world.store.commit({ branch: 'main', files: { [`catalog/${application}.yml`]: null } });
}

test('a catalog that is whole has no problems', async () => {
  await world.open('one', planText({ shop: '2.0.0' }));
  expect(await problems()).toEqual([]);
});

describe('the catalog', () => {
  test('is judged file by file and across files, with places', async () => {
    world.store.commit({ branch: 'main', files: { 'catalog/broken.yml': 'application: other\n' } });
    world.addApplication('books', { 'books-api': ['nowhere'] });
    expect(await problems()).toEqual([
      'catalog/books.yml:6 unknown-module error',
      'catalog/broken.yml:1 schema error',
      'catalog/broken.yml:1 bad-name error',
    ]);
  });

  test('gives the texts of its files for excerpts', async () => {
    const { texts } = await check(world.ports);
    expect(texts.get('catalog/shop.yml')).toContain('application: shop');
  });
});

test('variables are named for secret settings alone', async () => {
  const declared = { key: { secret: true }, timeout: {} };
  const text = stringify({ application: 'lonely', repository: 'acme/lonely', settings: declared });
  world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': text } });
  const variable = 'DEPLOYMENT_SECRET_KEY';
  world.configure({ qa: { secrets: { 'lonely/key': variable, 'lonely/timeout': variable } } });
  const [found, ...others] = await problems();
  expect(found).toMatch(/^\.github\/deployment-plans\.yml:\d+ setting-unknown error$/);
  expect(others).toEqual([]);
});

describe('an application that is not in the catalog any more', () => {
  test.each(['open', 'waiting'])('is still named by a plan that is %s', async (status) => {
    const text = planText({ lonely: '2.0.0' });
    if (status === 'open') await world.open('one', text);
    else {
      world.sources.repositories.delete('acme/lonely');
      world.merge('one', text);
      await world.execute();
    }
    forget('lonely');
    const answer = await check(world.ports);
    expect(answer.problems).toMatchObject([
      { code: 'unknown-application', severity: 'error', application: 'lonely', plan: 'qa/one' },
    ]);
  });

  test('is no matter when its plan has ended', async () => {
    world.merge('one', planText({ lonely: '2.0.0' }));
    await world.execute();
    forget('lonely');
    expect(await problems()).toEqual([]);
  });

  test('is told once when its file is there and broken', async () => {
    await world.open('one', planText({ lonely: '2.0.0' }));
    world.store.commit({ branch: 'main', files: { 'catalog/lonely.yml': 'application: lonely\n' } });
    expect((await problems()).filter((line) => line.includes('unknown-application'))).toEqual([]);
  });
});

describe('the configuration', () => {
  test('still has the environments of plans that are open or under way', async () => {
    await world.open('one', planText({ shop: '2.0.0' }));
    world.remove('qa');
    const answer = await check(world.ports);
    expect(answer.problems).toMatchObject([{ code: 'unknown-environment', plan: 'qa/one' }]);
  });

  test('that cannot be used hides nothing else', async () => {
    await world.open('one', planText({ lonely: '2.0.0' }));
    forget('lonely');
    world.addApplication('books', { 'books-api': ['nowhere'] });
    world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': 'version: 2\n' } });
    expect(await problems()).toEqual([
      'undefined:undefined unknown-application error',
      '.github/deployment-plans.yml:1 schema error',
      '.github/deployment-plans.yml:1 schema error',
      'catalog/books.yml:6 unknown-module error',
    ]);
    expect((await check(world.ports)).texts.get('.github/deployment-plans.yml')).toBe('version: 2\n');
  });

  test('is told what it asks for and does not get', async () => {
    world.configure({ production: { drift: 'block' } });
    expect(await problems()).toEqual([
      expect.stringMatching(/^\.github\/deployment-plans\.yml:\d+ drift-unknown warning$/),
    ]);
  });
});

describe('a file on an environment branch that is no plan and so never runs', () => {
  test.each([
    { path: 'plans/Foo.yml', says: 'plans/Foo.yml on env/qa' },
    { path: 'plans/foo.yaml', says: 'plans/<plan>.yml' },
    { path: 'plans/foo', says: 'rename it' },
    { path: 'plans/2026/foo.yml', says: 'plans/2026 on env/qa', file: 'plans/2026' },
  ])('$path is told', async ({ path, says, file = path }) => {
    world.store.commit({ branch: 'env/qa', files: { [path]: planText({ shop: '2.0.0' }) } });
    expect((await check(world.ports)).problems).toEqual([
      { code: 'bad-name', severity: 'warning', message: expect.stringContaining(says), file },
    ]);
  });

  test('is told of a link too, and whatever the configuration says', async () => {
    world.store.commit({ branch: 'env/qa', files: {}, links: { 'plans/foo.yml': '../foo.yml' } });
    world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': 'version: 2\n' } });
    expect(await problems()).toContain('plans/foo.yml:undefined bad-name warning');
  });

  test('is neither a README nor a plan', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await problems()).toEqual([]);
  });
});

describe('a workflow that is to carry out operations', () => {
  const path = '.github/workflows/deploy.yml';
  const example = readFileSync(new URL(`../../templates/main/${path}`, import.meta.url), 'utf8');
  const configured = (workflow: string) =>
    `version: 1\nenvironments:\n  development: { root: true }\n  qa:\n    deployer:\n      workflow: ${workflow}\n`;

  function commit(files: Readonly<Record<string, string>>, workflow = '{ file: deploy.yml }'): void {
    const configuration = { '.github/deployment-plans.yml': configured(workflow) };
    world.store.commit({ branch: 'main', files: { ...configuration, ...files } });
  }

  test('is found where the configuration names it, as init writes it', async () => {
    commit({ [path]: example });
    expect(await problems()).toEqual([]);
  });

  test.each<[string, string | undefined, string]>([
    ['is not there', undefined, 'it is not there; commit .github/workflows/deploy.yml to main'],
    ['is none', 'on: [', 'not a workflow'],
    ['cannot be dispatched', 'on: push\njobs: {}\n', 'cannot be dispatched'],
    ['lacks an input', example.replace(/^ +key:\n(?: {8}.*\n)+/m, ''), 'it lacks the inputs key.'],
    [
      'needs more',
      example.replace('    inputs:\n', '    inputs:\n      zone: { required: true }\n'),
      'it requires zone',
    ],
    ['names its runs otherwise', example.replace(/^run-name:.*$/m, 'run-name: deploy'), 'run-name'],
  ])('that %s is told at its place', async (_, text, told) => {
    commit(text === undefined ? {} : { [path]: text });
    const answer = await check(world.ports);
    expect(answer.problems).toMatchObject([
      {
        ...{ code: 'schema', severity: 'error', file: '.github/deployment-plans.yml', line: 6, column: 19 },
        message: expect.stringContaining(told),
      },
    ]);
  });

  test('is read on the branch whose version runs, and is on main too, as GitHub wants it', async () => {
    const elsewhere = '{ file: deploy.yml, ref: releases }';
    world.store.commit({ branch: 'releases', files: { [path]: 'on: push\njobs: {}\n' } });
    commit({}, elsewhere);
    const [problem] = (await check(world.ports)).problems;
    expect(problem?.message).toContain(
      'deploy.yml of releases is to carry out operations, but it is not there',
    );
    commit({ [path]: example }, elsewhere);
    expect((await check(world.ports)).problems).toMatchObject([
      { message: expect.stringContaining('cannot be dispatched') },
    ]);
    world.store.commit({ branch: 'releases', files: { [path]: example } });
    expect(await problems()).toEqual([]);
  });

  test.each(['{ file: deploy.yml, ref: v1 }', '{ file: other.yml, repository: application }'])(
    'is left out where it cannot be seen: %s',
    async (workflow) => {
      commit({ [path]: 'on: workflow_dispatch\njobs: {}\n' }, workflow);
      expect(await problems()).toEqual([]);
    },
  );
});
