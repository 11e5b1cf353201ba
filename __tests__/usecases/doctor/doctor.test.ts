import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Diagnosis } from '../../../src/domain/doctor/diagnose.ts';
import { type Seen, seen } from '../../../src/domain/doctor/facts/seen.ts';
import { ForgeUnavailable } from '../../../src/ports/forge.ts';
import type { RepositorySettings } from '../../../src/ports/repository-settings.ts';
import { doctor } from '../../../src/usecases/doctor/doctor.ts';
import { createMemoryWorld, type MemoryWorld } from '../../support/memory-world.ts';
import { createFakeSettings } from './fake-settings.ts';

const templates = new URL('../../../templates/', import.meta.url);
const signalPath = '.github/workflows/deployment-plans-signal.yml';
const plansPath = '.github/workflows/deployment-plans.yml';
const ownersPath = '.github/CODEOWNERS';
const template = (path: string) => readFileSync(new URL(path, templates), 'utf8');
const signal = template(`main/${signalPath}`);
/** As somebody adapts it. */
const plans = template(`main/${plansPath}`).replace(/@0{40}/g, `@${'a'.repeat(40)}`);

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.store.commit({
    branch: 'main',
    files: { [signalPath]: signal, [plansPath]: plans, [ownersPath]: '' },
  });
  for (const branch of ['env/qa', 'env/production']) {
    world.store.commit({ branch, files: { [signalPath]: signal, [ownersPath]: '' } });
  }
});

function examine(settings: RepositorySettings | null = createFakeSettings()): Promise<Diagnosis> {
  return doctor({ ...world.ports, settings });
}

function wanting({ findings }: Diagnosis): string[] {
  return findings
    .filter(({ level }) => level !== 'ok')
    .map(({ level, id, subject }) => `${level} ${id} ${subject ?? ''}`.trimEnd());
}

describe('a repository as init makes it, protected on GitHub', () => {
  test('has nothing missing', async () => {
    expect(wanting(await examine())).toEqual([]);
  });

  test('is asked about each branch, and about the repositories of the catalog at once', async () => {
    const settings = createFakeSettings();
    await examine(settings);
    expect(settings.asked).toEqual([
      'default branch',
      ...['main', 'env/qa', 'env/production', 'deployment-records'].map((branch) => `rules of ${branch}`),
      ...['main', 'env/qa', 'env/production'].map((branch) => `owners on ${branch}`),
      'actions',
      'pages',
      'environment deployment-plans with DEPLOYMENT_PLANS_APP_ID',
      'tags of acme/audit, acme/ledger, acme/lonely, acme/shop',
    ]);
  });
});

test('the branches of follow-ups are asked about where there are any', async () => {
  const text =
    'version: 1\nenvironments:\n  dev: { root: true }\n  qa: { on-abort: retry }\n  production: {}\n';
  world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': text } });
  const settings = createFakeSettings();
  expect(wanting(await examine(settings))).toEqual([]);
  expect(settings.asked.filter((line) => line.startsWith('rules of plan'))).toEqual([
    'rules of plan/qa/any',
    'rules of plan/production/any',
  ]);
});

describe('what is wrong with branches', () => {
  test('a signal that is missing, and one that differs by a byte', async () => {
    world.store.commit({ branch: 'env/qa', files: { [signalPath]: null } });
    world.store.commit({ branch: 'env/production', files: { [signalPath]: `${signal}\n` } });
    expect(wanting(await examine())).toEqual([
      'problem signal-workflow env/qa',
      'problem signal-workflow env/production',
    ]);
  });

  test('an environment without branch, baseline and owners', async () => {
    world.store.remove('env/qa');
    world.store.commit({ branch: 'env/production', files: { [ownersPath]: null } });
    world.store.commit({ branch: 'deployment-records', files: { 'environments/production.json': null } });
    expect(wanting(await examine())).toEqual([
      'problem environment-branch env/qa',
      'problem baseline env/production',
      'warning code-owners env/production',
    ]);
  });

  test('workflows that are gone, or are none', async () => {
    world.store.commit({ branch: 'main', files: { [signalPath]: 'on: [', [plansPath]: null } });
    expect(wanting(await examine())).toEqual([
      'problem signal-workflow env/qa',
      'problem signal-workflow env/production',
      'problem signal-rights main',
      'problem plans-workflow main',
    ]);
  });

  test('records that are gone', async () => {
    world.store.remove('deployment-records');
    expect(wanting(await examine(null))).toEqual([
      'problem records-branch deployment-records',
      'problem baseline env/qa',
      'problem baseline env/production',
    ]);
  });
});

describe('applications', () => {
  test('out of reach are not asked for their rules', async () => {
    world.sources.repositories.delete('acme/shop');
    const settings = createFakeSettings();
    const diagnosis = await examine(settings);
    expect(wanting(diagnosis)).toEqual(['problem application-readable shop']);
    expect(settings.asked).toContain('tags of acme/audit, acme/ledger, acme/lonely');
  });

  test('that are no repositories of the same service are not asked for rules', async () => {
    const address = 'https://git.example.com/shop';
    world.store.commit({
      branch: 'main',
      files: { 'catalog/shop.yml': `application: shop\nrepository: ${address}\nmodules: { shop-api: {} }\n` },
    });
    world.sources.repositories.set(address, new Map());
    const settings = createFakeSettings();
    expect(wanting(await examine(settings))).toEqual([]);
    expect(settings.asked).toContain('tags of acme/audit, acme/ledger, acme/lonely');
  });
});

describe('workflows that carry out operations', () => {
  const path = '.github/workflows/deploy.yml';
  const own = (deployer: string) => `    deployer: { workflow: { file: deploy.yml, ${deployer} } }\n`;
  const configure = (lines: string) => {
    const text = `version: 1\nenvironments:\n  dev: { root: true }\n  qa:\n${lines}  production:\n${lines}`;
    world.store.commit({ branch: 'main', files: { '.github/deployment-plans.yml': text } });
  };

  test('are looked at once, however many environments name them', async () => {
    configure(own('ref: main'));
    expect(wanting(await examine())).toEqual([`problem operation-workflow ${path}`]);
    world.store.commit({ branch: 'main', files: { [path]: template(`main/${path}`) } });
    expect(wanting(await examine())).toEqual([]);
  });

  test('of applications are read where the service has them', async () => {
    configure(own('ref: v2, repository: application'));
    const texts = new Map<string, Seen<string | null>>([
      [`acme/shop v2:${path}`, seen(template(`main/${path}`))],
      [`acme/ledger v2:${path}`, seen(null)],
      [`acme/audit v2:${path}`, seen('on: push\njobs: {}\n')],
    ]);
    const settings = createFakeSettings({}, texts);
    expect(wanting(await examine(settings))).toEqual([
      `problem operation-workflow ${path} of v2 in acme/audit`,
      `problem operation-workflow ${path} of v2 in acme/ledger`,
      `unknown operation-workflow ${path} of v2 in acme/lonely`,
    ]);
    expect(settings.asked.filter((line) => line.startsWith('workflows'))).toHaveLength(1);
  });

  test('of applications cannot be seen from a folder', async () => {
    configure(own('repository: application'));
    const unknown = wanting(await examine(null)).filter((line) => line.startsWith('unknown'));
    expect(unknown).toHaveLength(4);
  });
});

describe('there is no answer', () => {
  test.each([
    ['without a usable configuration', { '.github/deployment-plans.yml': 'version: 2\n' }],
    ['without a usable catalog', { 'catalog/shop.yml': 'application: other\n' }],
  ])('%s', async (_, files) => {
    world.store.commit({ branch: 'main', files });
    await expect(examine()).rejects.toMatchObject({ name: 'Refusal', kind: 'wrong' });
  });

  test('when the service gives none', async () => {
    const settings = {
      ...createFakeSettings(),
      actions: async () => {
        throw new ForgeUnavailable('no answer');
      },
    };
    await expect(examine(settings)).rejects.toThrow(ForgeUnavailable);
  });
});
