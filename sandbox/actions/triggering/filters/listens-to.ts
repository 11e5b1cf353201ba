import type { Delivery } from '../../../webhooks/delivery.ts';
import type { EventDefinition, EventFilter, WorkflowDefinition } from '../../language/workflow-definition.ts';
import { matchesFilter } from './matches-filter.ts';

/** Kinds of an event that count when a workflow names none; absent: all of them. */
const standardTypes = new Map<string, readonly string[]>([
  ['pull_request', ['opened', 'synchronize', 'reopened']],
]);

/** Whether a workflow is to run for an event; `paths` are not looked at here. */
export function listensTo({ events }: WorkflowDefinition, delivery: Delivery): boolean {
  const event = events.get(delivery.event);
  if (event === undefined) return false;
  const types = event.filters.get('types') ?? standardTypes.get(delivery.event);
  if (types !== undefined && delivery.action !== null && !types.includes(delivery.action)) return false;
  return passes(event, delivery);
}

function passes({ filters }: EventDefinition, { cause }: Delivery): boolean {
  switch (cause?.name) {
    case 'push':
      return passesPush(filters, cause.ref);
    case 'pull_request':
      return passesNames(filters, 'branches', cause.pullRequest.base.ref);
    case 'merge_group':
      return passesNames(filters, 'branches', shortName(cause.group.baseRef));
    case 'workflow_run': {
      const { workflow, trigger } = cause.run;
      const named = filters.get('workflows') ?? [];
      return named.includes(workflow.name) && passesNames(filters, 'branches', trigger.subject.headBranch);
    }
    default:
      return true;
  }
}

type Filters = ReadonlyMap<EventFilter, readonly string[]>;

/** When only tags are filtered no branch passes, and the other way round. */
function passesPush(filters: Filters, ref: string): boolean {
  const [own, other] = ref.startsWith('refs/tags/')
    ? (['tags', 'branches'] as const)
    : (['branches', 'tags'] as const);
  const says = (kind: 'tags' | 'branches') => filters.has(kind) || filters.has(`${kind}-ignore`);
  if (!says(own) && says(other)) return false;
  return passesNames(filters, own, shortName(ref));
}

function passesNames(filters: Filters, kind: 'branches' | 'tags', name: string): boolean {
  const [wanted, ignored] = [filters.get(kind), filters.get(`${kind}-ignore`)];
  if (wanted !== undefined) return matchesFilter(wanted, name);
  return ignored === undefined || !matchesFilter(ignored, name);
}

function shortName(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
