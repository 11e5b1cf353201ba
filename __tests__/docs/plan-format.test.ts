import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workflowInputs } from '../../src/adapters/github/workflow-deployer/workflow-inputs.ts';
import { parseCatalogEntry } from '../../src/codec/catalog/catalog.ts';
import { catalogDefinition } from '../../src/codec/catalog/catalog-definition.ts';
import { parseManifest } from '../../src/codec/catalog/manifest.ts';
import { manifestDefinition } from '../../src/codec/catalog/manifest-definition.ts';
import { parseConfiguration } from '../../src/codec/configuration/configuration.ts';
import {
  configurationDefinition,
  environmentKeys,
} from '../../src/codec/configuration/configuration-definition.ts';
import { deployerKeys } from '../../src/codec/configuration/deployer-definition.ts';
import { deployment, manifestKeys } from '../../src/codec/configuration/engine-definition.ts';
import { parsePlan } from '../../src/codec/plan/plan.ts';
import { planDefinition } from '../../src/codec/plan/plan-definition.ts';
import { operationInputs, stageInput } from '../../src/domain/workflows/operation-inputs.ts';
import { deploymentOrder } from '../adapters/deployers/order.ts';

const document = readFileSync(new URL('../../docs/plan-format.md', import.meta.url), 'utf8');
const examples = [...document.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(
  ([, file = '', text = '']) => ({ file, bytes: new TextEncoder().encode(text) }),
);

function sectionOf(title: string): string {
  const [, section = ''] = document.split(new RegExp(`^#+ ${title}$`, 'm'));
  return section.split(/^##/m)[0] ?? '';
}

/** The first key in each row of a section's tables of keys. */
function keysOf(title: string): string[] {
  const tables = sectionOf(title).match(/^\| key \|.*(\n\|.*)*/gm) ?? [];
  return tables.flatMap((table) => [...table.matchAll(/^\| `([a-z-]+)/gm)].map(([, key = '']) => key));
}

/** The modules of the application that the document tells about. */
const documented = new Set(['payments-core', 'payments-api']);

describe('docs/plan-format.md', () => {
  test('names the inputs that a workflow is given', () => {
    const place = { file: 'deploy.yml', ref: 'main', repository: 'release' } as const;
    const workflow = { kind: 'workflow', ...place, timeout: 1 } as const;
    const rows = sectionOf('Workflow').split(/^\| input .*$/m)[1] ?? '';
    const cells = [...rows.matchAll(/^\| (`[^|]*) \|/gm)].map(([, cell = '']) => cell);
    const documented = cells.flatMap((cell) => cell.split(', ').map((it) => it.replaceAll('`', '')));
    expect(documented.sort()).toEqual([...operationInputs, stageInput].sort());
    const order = { ...deploymentOrder(), deployer: workflow };
    expect(Object.keys(workflowInputs(order)).sort()).toEqual([...operationInputs].sort());
    expect(workflowInputs({ ...order, stage: 'prepare' })).toMatchObject({ [stageInput]: 'prepare' });
  });

  test.each<[string, readonly string[]]>([
    ['Plan', Object.keys(planDefinition.shape)],
    ['Configuration', Object.keys(configurationDefinition.shape)],
    ['Environments', Object.keys(environmentKeys)],
    ['Catalog', Object.keys(catalogDefinition.shape)],
    ['Manifest', Object.keys(manifestDefinition.shape)],
    ['Deployers', deployerKeys],
    ['Deployment', Object.keys(deployment.shape)],
    ['Manifest of an engine', manifestKeys],
  ])('the section %s explains every key and no other', (title, keys) => {
    expect([...new Set(keysOf(title))].sort()).toEqual([...keys].sort());
  });

  test.each(examples.map(({ file, bytes }) => [file, bytes] as const))(
    'the example %s is valid',
    (file, bytes) => {
      if (file.startsWith('plans/')) {
        expect(parsePlan({ file, bytes }).problems).toEqual([]);
      } else if (file.startsWith('catalog/')) {
        const application = basename(file, '.yml');
        expect(parseCatalogEntry({ file, bytes, application }).problems).toEqual([]);
      } else if (file.startsWith('deploy/')) {
        expect(parseManifest({ file, bytes, known: documented }).problems).toEqual([]);
      } else {
        expect(parseConfiguration({ file, bytes }).problems).toEqual([]);
      }
    },
  );
});
