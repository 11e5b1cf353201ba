import * as z from 'zod/mini';
import { flag, name } from '../definitions/scalars.ts';
import { described, mapOf, mapping, optional } from '../definitions/structures.ts';
import { range } from '../definitions/versions.ts';

const reference = z.union(
  [
    range,
    mapping({
      range: described('A node-semver range of the producer.', range),
      optional: optional('Whether the producer may be missing.', flag),
    }),
  ],
  'a range such as ^2.0.0, or a mapping with the keys range, optional',
);

const module = z.nullable(
  mapping({
    references: optional('Producers that this module needs, by module name.', mapOf(name, reference)),
  }),
);

/** Modules with their references, as the catalog and manifests write them. */
export const modulesDefinition = mapOf(name, module);

export type WrittenModules = z.infer<typeof modulesDefinition>;
export type WrittenReference = z.infer<typeof reference>;
