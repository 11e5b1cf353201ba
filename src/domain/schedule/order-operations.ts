import type { Adjacency } from '../graph/adjacency.ts';
import { addRow, type BitMatrix, createBitMatrix, hasBit, setBit } from '../graph/bit-matrix.ts';
import { condense } from '../graph/condense.ts';
import { findComponents } from '../graph/strong-components.ts';
import { applicationGraph, type OrderInput } from './application-graph.ts';
import { type ApplicationGroup, groupApplications } from './group-applications.ts';

export interface OperationOrder {
  /** For each application of the plan, in its order, those that must have succeeded right before it starts. */
  readonly order: ReadonlyMap<string, readonly string[]>;
  /** Applications that wait for one another, each cycle in the plan's order: they are deployed as one group. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * In which order the applications of a plan are deployed: producers before consumers, also through modules outside
 * the plan, the catalog's `after`, and who gets a module before who loses it.
 *
 * Only the nearest are named; those that they wait for in turn follow from that, so the lists stay short
 * (they are recorded with the run). Members of a cycle wait for nobody in the cycle, but each for all that
 * any of them waits for; who waits for one of them waits for all.
 */
export function orderOperations(input: OrderInput): OperationOrder {
  const graph = applicationGraph(input);
  const components = findComponents(graph.producers);
  const applications = input.operations.map(({ application }) => application);
  const groups = groupApplications(graph, components, applications);
  const before = groupsBefore(condense(graph.producers, components), groups);
  const place = new Map(applications.map((application, index) => [application, index]));
  const byPlace = (a: string, b: string) => (place.get(a) ?? 0) - (place.get(b) ?? 0);
  const order = new Map<string, readonly string[]>(applications.map((application) => [application, []]));
  for (const group of groups) {
    const nearest = nearestBefore(group, groups, before)
      .flatMap((other) => other.applications)
      .sort(byPlace);
    for (const application of group.applications) order.set(application, nearest);
  }
  const cycles = groups.map((group) => group.applications).filter((members) => members.length > 1);
  return { order, cycles };
}

/** Row: a component; column: a group that the component references, directly or through others. */
function groupsBefore({ offsets, targets }: Adjacency, groups: readonly ApplicationGroup[]): BitMatrix {
  const before = createBitMatrix(offsets.length - 1, groups.length);
  const columns = new Map(groups.map(({ component }, column) => [component, column]));
  for (let component = 0; component < offsets.length - 1; component += 1) {
    // Producers have the lower numbers, so their rows are complete.
    for (const producer of targets.subarray(offsets[component], offsets[component + 1])) {
      addRow({ matrix: before, row: component }, { matrix: before, row: producer });
      const column = columns.get(producer);
      if (column !== undefined) setBit(before, component, column);
    }
  }
  return before;
}

function nearestBefore(
  group: ApplicationGroup,
  groups: readonly ApplicationGroup[],
  before: BitMatrix,
): readonly ApplicationGroup[] {
  const earlier = groups.flatMap((other, column) =>
    hasBit(before, group.component, column) ? { other, column } : [],
  );
  const implied = createBitMatrix(1, groups.length);
  for (const { other } of earlier) {
    addRow({ matrix: implied, row: 0 }, { matrix: before, row: other.component });
  }
  return earlier.filter(({ column }) => !hasBit(implied, 0, column)).map(({ other }) => other);
}
