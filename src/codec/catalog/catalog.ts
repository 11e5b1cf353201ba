import type { CatalogEntry, ReadyCheck, SettingDeclaration } from '../../domain/model/catalog.ts';
import { isName } from '../../domain/names.ts';
import type { Finding } from '../../domain/problem.ts';
import { judgeDeclarations } from '../../domain/settings/rules/judge-declarations.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { finding, placeFindings } from '../definitions/findings.ts';
import { nodeAt } from '../definitions/places.ts';
import type { FileBytes, Parsed } from '../parsed.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { textOf, valueAt, type YamlNode } from '../yaml/tree.ts';
import { catalogDefinition, type WrittenCatalogEntry } from './catalog-definition.ts';
import { toModules } from './modules.ts';

const defaultTag = 'v{version}';
/** Milliseconds. */
const defaultWithin = 30 * 60_000;

/** Reads one file of the catalog (docs/plan-format.md); `application` is the stem of its name. Never throws. */
export function parseCatalogEntry({
  file,
  bytes,
  application,
}: FileBytes & { application: string }): Parsed<CatalogEntry> {
  const { root, problems, locate } = readYaml({ file, bytes });
  if (root === undefined) return { problems, locate };
  const { value, findings } = checkDefinition(catalogDefinition, root);
  const all = [...findings, ...checkApplication(root, application)];
  if (value === undefined || all.length > 0) {
    return { problems: placeFindings(all, file, locate), locate };
  }
  const entry = toCatalogEntry(value, root);
  const declared = judgeDeclarations(entry);
  return declared.length > 0
    ? { problems: placeFindings(declared, file, locate), locate }
    : { value: entry, problems: [], locate };
}

function checkApplication(root: YamlNode, application: string): Finding[] {
  const named = textOf(valueAt(root, 'application'));
  if (named === undefined || !isName(named) || named === application) return [];
  const message = `application must be ${application}, the name of this file; found ${JSON.stringify(named)}. Rename the file or correct the name.`;
  return [finding(['application'], 'bad-name', message)];
}

function toCatalogEntry(written: WrittenCatalogEntry, root: YamlNode): CatalogEntry {
  const { application, repository, tag, manifest, modules, after, settings, ready } = written;
  return {
    application,
    repository,
    tag: tag ?? defaultTag,
    ...(manifest !== undefined && { manifest }),
    modules: toModules(modules ?? {}),
    after: after ?? [],
    settings: new Map(
      Object.keys(settings ?? {}).map((name) => [name, toSetting(settings?.[name] ?? {}, name, root)]),
    ),
    ...(ready !== undefined && { ready: toReadyCheck(ready) }),
  };
}

function toReadyCheck(written: NonNullable<WrittenCatalogEntry['ready']>): ReadyCheck {
  const { check, within = defaultWithin } = typeof written === 'string' ? { check: written } : written;
  return { check, within };
}

type WrittenSetting = NonNullable<NonNullable<WrittenCatalogEntry['settings']>[string]>;

function toSetting(written: WrittenSetting, name: string, root: YamlNode): SettingDeclaration {
  const { description, required, secret, pattern } = written;
  // As written: 1.10 is no number here.
  const standard = nodeAt(root, ['settings', name, 'default']);
  return {
    ...(description !== undefined && { description }),
    required: required ?? false,
    secret: secret ?? false,
    ...(standard?.kind === 'scalar' && { default: standard.source }),
    ...(pattern !== undefined && { pattern }),
  };
}
