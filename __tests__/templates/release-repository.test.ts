import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseCatalogEntry } from '../../src/codec/catalog/catalog.ts';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { catalogFolder, catalogPath, configurationPath } from '../../src/domain/layout.ts';

const root = new URL('../../templates/', import.meta.url);
const bytesOf = (path: string) => new Uint8Array(readFileSync(new URL(path, root)));
const textOf = (path: string) => readFileSync(new URL(path, root), 'utf8');
const applications = readdirSync(new URL(`main/${catalogFolder}`, root)).map((file) =>
  file.replace(/\.yml$/, ''),
);

function entryOf(application: string) {
  const file = catalogPath(application);
  return parseCatalogEntry({ file, bytes: bytesOf(`main/${file}`), application });
}

const configuration = parseConfiguration({
  file: configurationPath,
  bytes: bytesOf(`main/${configurationPath}`),
});

describe('the release repository that init copies', () => {
  test('its configuration is valid', () => {
    expect(configuration.problems).toEqual([]);
    const environments = [...(configuration.value?.environments ?? [])];
    expect(environments.map(([name, { root: isRoot }]) => [name, isRoot])).toEqual([
      ['development', true],
      ['qa', false],
      ['production', false],
    ]);
  });

  test('what its configuration shows in comments is valid, too', () => {
    const written = textOf(`main/${configurationPath}`);
    const [common = '', production = ''] = written.split(/^(?= {2}production:)/m);
    const withKeys = common.replace(/^( +)# ((?:on-abort|promote-to|retries|inspect): )/gm, '$1$2');
    const [sources = ''] = production.split(/^ {4}deployer:/m);
    const shown = production
      .match(/^ {4}# (?:[a-z-]+:(?: .*)?| +.*)$/gm)
      ?.map((line) => line.replace('# ', ''));
    const text = `${withKeys}${sources}${shown?.join('\n')}\n`;
    const { value, problems } = parseConfiguration({
      file: configurationPath,
      bytes: new TextEncoder().encode(text),
    });
    expect(problems).toEqual([]);
    expect(value?.environments.get('qa')).toMatchObject({
      ...{ onAbort: 'retry', promoteTo: 'production' },
      deployer: { retries: { times: 3 }, inspect: ['sh', 'deploy/inspect.sh'] },
    });
    expect(value?.environments.get('production')).toMatchObject({
      deployer: { kind: 'workflow', file: 'deploy.yml', repository: 'release' },
      deployers: new Map([['ledger', expect.objectContaining({ repository: 'application' })]]),
      windows: { timezone: 'Europe/Lisbon' },
      ...{ stages: 'two', onBackout: 'mark-bad', required: ['risks', 'success', 'backout'] },
      checks: new Map([
        ['smoke', expect.objectContaining({ kind: 'command' })],
        ['health', expect.objectContaining({ kind: 'url' })],
      ]),
    });
  });

  test('its catalog is valid, and each reference names a module of the catalog', () => {
    const entries = applications.map(entryOf);
    expect(entries.flatMap(({ problems }) => problems)).toEqual([]);
    const modules = entries.flatMap(({ value }) => [...(value?.modules ?? [])]);
    const producers = modules.flatMap(([, { references }]) => [...references.keys()]);
    expect(producers.length).toBeGreaterThan(0);
    expect(modules.map(([name]) => name)).toEqual(expect.arrayContaining(producers));
  });

  test('its deploy command exists, is executable, and reports without deploying', () => {
    const script = new URL('main/deploy/deploy.sh', root);
    for (const { deployer } of configuration.value?.environments.values() ?? []) {
      if (deployer !== undefined) expect(deployer).toMatchObject({ command: ['sh', 'deploy/deploy.sh'] });
    }
    expect(statSync(script).mode & 0o111).toBe(0o111);
    const names = ['ACTION', 'APPLICATION', 'VERSION', 'ENVIRONMENT', 'MODULES', 'TAG', 'COMMIT'];
    const variables = Object.fromEntries(names.map((name) => [`DEPLOYMENT_${name}`, name.toLowerCase()]));
    const env = { PATH: process.env.PATH, ...variables, DEPLOYMENT_FROM_VERSION: '' };
    const output = execFileSync('sh', [script.pathname], { env, encoding: 'utf8' });
    expect(output).toContain('action application version in environment');
    expect(output).toContain('nothing was deployed');
  });

  test('the plan in the environment branch’s guide is valid', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(textOf('environment/plans/README.md')) ?? [];
    const plan = parsePlan({ file: 'plans/example.yml', bytes: new TextEncoder().encode(example) });
    expect(plan.problems).toEqual([]);
    expect(plan.value?.applications).toEqual([
      { application: 'payments', action: 'deploy', version: '2.3.0' },
    ]);
  });
});

describe.each(['main', 'environment'])('the owners on the %s branch', (branch) => {
  const lines = textOf(`${branch}/.github/CODEOWNERS`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  test('are a team for each folder that decides about deployments', () => {
    const folders = readdirSync(new URL(`${branch}/`, root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/${name}/`);
    expect(lines.map((line) => line.split(/\s+/)[0]).sort()).toEqual(folders.sort());
    for (const line of lines) expect(line).toMatch(/^\/\S+\/\s+@acme\/release-managers$/);
  });
});
