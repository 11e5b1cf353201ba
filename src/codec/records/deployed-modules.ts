import * as z from 'zod/mini';
import { isName } from '../../domain/names.ts';
import type { DeployedModule } from '../../domain/records/environment/environment-record.ts';
import { isVersion } from '../../domain/versions/version.ts';
import { isObject, sortedObject } from './record-pieces.ts';
import { readReferences, writeReferences } from './references.ts';

type Modules = ReadonlyMap<string, DeployedModule>;

/** What an application consists of, by module; decoded by hand, like the references of its modules. */
export const deployedModules: z.ZodMiniType<Modules> = z.codec(
  z.unknown(),
  z.custom<Modules>((value) => value instanceof Map),
  {
    decode: (written, { issues }) => {
      const modules = readModules(written);
      if (modules === undefined) issues.push({ code: 'custom', input: written });
      return modules ?? z.NEVER;
    },
    encode: (modules) =>
      sortedObject(
        new Map(
          [...modules].map(([name, { version, references }]) => [
            name,
            { version, references: writeReferences(references) },
          ]),
        ),
      ),
  },
);

function readModules(written: unknown): Modules | undefined {
  if (!isObject(written)) return undefined;
  const modules = new Map<string, DeployedModule>();
  let known = '';
  for (const [name, value] of Object.entries(written)) {
    const module = readModule(value);
    if (module === undefined || !isName(name)) return undefined;
    // Most modules of an application have one version.
    if (module.version !== known && !isVersion(module.version)) return undefined;
    known = module.version;
    modules.set(name, module);
  }
  return modules;
}

function readModule(written: unknown): DeployedModule | undefined {
  if (!isObject(written)) return undefined;
  const { version } = written;
  const references = readReferences(written.references);
  // Counted, because what is left over would be an object of its own for each module.
  const isKnown =
    typeof version === 'string' && references !== undefined && Object.keys(written).length === 2;
  return isKnown ? { version, references } : undefined;
}
