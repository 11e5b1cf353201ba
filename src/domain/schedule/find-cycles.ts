import { findComponents } from '../graph/strong-components.ts';
import { applicationGraph, type OrderInput } from './application-graph.ts';
import { groupApplications } from './group-applications.ts';

/**
 * The applications of a plan that wait for one another, through references or the catalog's `after`: each
 * cycle in the plan's order. They are deployed as one group.
 */
export function findCycles(input: OrderInput): readonly (readonly string[])[] {
  const graph = applicationGraph(input);
  const applications = input.operations.map(({ application }) => application);
  return groupApplications(graph, findComponents(graph.producers), applications)
    .map((group) => group.applications)
    .filter((members) => members.length > 1);
}
