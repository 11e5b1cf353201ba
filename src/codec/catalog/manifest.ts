import type { CatalogModule } from '../../domain/model/catalog.ts';
import type { Finding } from '../../domain/problem.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { finding, placeFindings } from '../definitions/findings.ts';
import type { FileBytes, Parsed } from '../parsed.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entriesOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { manifestDefinition } from './manifest-definition.ts';
import { toModules } from './modules.ts';

/** Bytes: others than those who keep the release repository write this file. */
const longest = 256 * 1024;

export interface ManifestFile extends FileBytes {
  /** The application's modules in the catalog; no others may appear. */
  readonly known: ReadonlySet<string>;
}

/** Reads a manifest (docs/plan-format.md): the modules of one version. Never throws. */
export function parseManifest({
  file,
  bytes,
  known,
}: ManifestFile): Parsed<ReadonlyMap<string, CatalogModule>> {
  if (bytes === null || bytes.length > longest) return tooLarge(file);
  const { root, problems, locate } = readYaml({ file, bytes });
  if (root === undefined) return { problems, locate };
  const { value, findings } = checkDefinition(manifestDefinition, root);
  const all = [...findings, ...findStrangers(root, known)];
  if (value === undefined || all.length > 0) {
    return { problems: placeFindings(all, file, locate), locate };
  }
  return { value: toModules(value.modules), problems: [], locate };
}

/** An application cannot make modules of others its own. */
function findStrangers(root: YamlNode, known: ReadonlySet<string>): Finding[] {
  return [...entriesOf(valueAt(root, 'modules'))].flatMap(([module]) => {
    if (known.has(module)) return [];
    const message = `'${module}' is no module of the application in the catalog, which has ${[...known].join(', ') || 'none'}; add it there, or take it out`;
    return [finding(['modules', module], 'unknown-module', message)];
  });
}

function tooLarge(file: string): Parsed<never> {
  const message = `The file is larger than ${longest} bytes (256 KiB); keep nothing but modules and references in it.`;
  const problem = { code: 'too-large', severity: 'error', message, file, line: 1, column: 1 } as const;
  return { problems: [problem], locate: () => undefined };
}
