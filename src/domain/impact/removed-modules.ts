import { nameList } from '../name-list.ts';
import type { Finding } from '../problem.ts';
import type { Foresight } from './world/foresee.ts';

/** They are all that the message is about, so more of them are named than elsewhere. */
const mostUsers = 10;

/**
 * Modules that the target has and that the versions of the plan have no longer, unless the plan acknowledges it. One
 * that moves to another application of the plan is not removed.
 */
export function judgeRemovedModules({ context, operations, after }: Foresight): Finding[] {
  const { plan, environment } = context;
  const meant = new Set(plan.acknowledged.removedModules);
  return [...operations].flatMap(([application, { to, removed = [] }]) => {
    const gone = removed.filter((it) => after.holders(it).length === 0 && !meant.has(it));
    return gone.map((module) => {
      const users = new Set(after.consumers(module).map((it) => `${it.module} (${it.application})`));
      const affected =
        users.size === 0
          ? 'nothing there uses it'
          : `${nameList([...users].sort(), mostUsers)} would miss it`;
      const message = `${application} ${to} no longer has the module ${module}, which '${environment.name}' has; ${affected}. Add it to acknowledge.removed-modules if that is meant, or choose a version that has it`;
      return {
        code: 'module-removed',
        severity: 'error',
        message,
        application,
        module,
        path: ['applications', application],
      } as const;
    });
  });
}
