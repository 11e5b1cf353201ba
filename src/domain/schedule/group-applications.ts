import { at } from '../graph/at.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';
import type { Components } from '../graph/strong-components.ts';
import { nodeOf } from './application-graph.ts';

/** Applications that can only be deployed together; mostly one alone. */
export interface ApplicationGroup {
  readonly component: number;
  /** In the plan's order. */
  readonly applications: readonly string[];
}

/** The components that hold applications of the plan, in the order of their first application. */
export function groupApplications(
  graph: ModuleGraph,
  components: Components,
  applications: readonly string[],
): readonly ApplicationGroup[] {
  const groups = new Map<number, string[]>();
  for (const application of applications) {
    const node = graph.indexes.get(nodeOf(application));
    if (node === undefined) throw new Error(`application ${application} is not in its own graph`);
    const component = at(components.of, node);
    groups.set(component, [...(groups.get(component) ?? []), application]);
  }
  return [...groups].map(([component, members]) => ({ component, applications: members }));
}
