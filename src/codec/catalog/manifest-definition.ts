import * as z from 'zod/mini';
import { described, mapping } from '../definitions/structures.ts';
import { modulesDefinition } from './modules-definition.ts';

export const manifestDefinition = mapping({
  modules: described('What this version of the application consists of, by name.', modulesDefinition),
}).check(
  z.meta({
    title: 'Manifest',
    description:
      "The modules of one version of an application with their references: a file of the application's own repository, which `manifest` in the catalog names.",
  }),
);
