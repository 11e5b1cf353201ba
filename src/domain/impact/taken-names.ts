import type { Finding } from '../problem.ts';
import { type Foresight, isDeployed } from './world/foresee.ts';

/**
 * Modules that the plan deploys and that another application of the target would have as well. Where the plan
 * deploys both, it is said of the one that did not have it before, else of the later by name.
 */
export function judgeTakenNames(foresight: Foresight): Finding[] {
  const { operations, after, context } = foresight;
  return [...operations].flatMap(([application, { modules }]) =>
    [...modules.keys()].sort().flatMap((module) => {
      const others = after.holders(module).filter((it) => it.application !== application);
      const names = others.map((it) => it.application).sort();
      const owner = names.find((it) => comesSecond(foresight, { module, application, owner: it }));
      if (owner === undefined) return [];
      const message = `'${context.environment.name}' would have two modules ${module}: of ${application}, and of ${owner}; a module has one application. Rename one of them, or add a version of ${owner} that no longer has it`;
      return [
        {
          code: 'module-name-taken',
          severity: 'error',
          message,
          application,
          module,
          path: ['applications', application],
        } as const,
      ];
    }),
  );
}

function comesSecond(
  foresight: Foresight,
  claim: { readonly module: string; readonly application: string; readonly owner: string },
): boolean {
  const { module, application, owner } = claim;
  if (!isDeployed(foresight, owner, module)) return true;
  const had = (name: string) => foresight.before.holders(module).some((it) => it.application === name);
  return had(application) === had(owner) ? application > owner : had(owner);
}
