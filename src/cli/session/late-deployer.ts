import type { Deployer, OfferedDeployer } from '../../ports/deployer.ts';

/**
 * A deployer that is loaded for the first operation that it carries out, because most commands need none of its kind.
 * It must leave nothing behind that would have to be healed.
 */
export function lateDeployer<Kind extends OfferedDeployer>(
  load: () => Promise<Deployer<Kind>>,
): Deployer<Kind> {
  let loading: Promise<Deployer<Kind>> | undefined;
  const deployer = () => {
    loading ??= load();
    return loading;
  };
  return {
    prepare: async (order) => (await deployer()).prepare(order),
    resume: async (started) => (await deployer()).resume(started),
    heal: async () => [],
  };
}
