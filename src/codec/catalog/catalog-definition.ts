import * as z from 'zod/mini';
import {
  duration,
  flag,
  name,
  prose,
  relativePath,
  repository,
  settingName,
  text,
} from '../definitions/scalars.ts';
import { described, listOf, mapOf, mapping, optional } from '../definitions/structures.ts';
import { tagPattern } from '../definitions/versions.ts';
import { modulesDefinition } from './modules-definition.ts';

const setting = z.nullable(
  mapping({
    description: optional('What it is for.', text),
    required: optional('Whether each environment must have a value.', flag),
    secret: optional('Whether the value must come from a secret variable.', flag),
    default: optional('The value when a plan gives none.', prose),
    pattern: optional('What a value must look like.', text),
  }),
);

const ready = z.union(
  [
    text,
    mapping({
      check: described("A check run or commit status that must be successful on the version's commit.", text),
      within: optional('How long a merged plan waits for it; default 30m.', duration),
    }),
  ],
  'the name of a check, or a mapping with the keys check, within',
);

export const catalogDefinition = mapping({
  application: described("The application's name: the stem of this file.", name),
  repository: described(
    'Where its versions are: owner/name, an absolute path, https:// or ssh://.',
    repository,
  ),
  tag: optional('The pattern of its version tags; default v{version}.', tagPattern),
  manifest: optional('A file at the tag with the modules and references of that version.', relativePath),
  modules: optional('What it consists of, by name.', modulesDefinition),
  after: optional('Applications that go first when both are in one plan.', listOf(name)),
  settings: optional('What can be configured, by name.', mapOf(settingName, setting)),
  ready: optional('What tells that a version is built, besides its tag.', ready),
}).check(
  z.meta({
    title: 'Catalog entry',
    description: 'An application, where its versions are and what it consists of: catalog/<application>.yml.',
  }),
);

export type WrittenCatalogEntry = z.infer<typeof catalogDefinition>;
