import { changedFiles } from '../../../git/changed-files.ts';
import { noCommit } from '../../../model/event.ts';
import type { Delivery } from '../../../webhooks/delivery.ts';
import type { WorkflowDefinition } from '../../language/workflow-definition.ts';
import { matchesFilter } from './matches-filter.ts';

/**
 * Whether what an event changed is what a workflow is for: one file that `paths` name, or one that `paths-ignore`
 * do not. Where there is nothing to compare with, all pass.
 */
export async function passesPaths({ events }: WorkflowDefinition, delivery: Delivery): Promise<boolean> {
  const filters = events.get(delivery.event)?.filters;
  const [wanted, ignored] = [filters?.get('paths'), filters?.get('paths-ignore')];
  if (wanted === undefined && ignored === undefined) return true;
  const range = rangeOf(delivery);
  if (range === null) return true;
  const files = await changedFiles(delivery.repository.folder, range.before, range.after);
  return files.some(({ path }) =>
    wanted === undefined ? !matchesFilter(ignored ?? [], path) : matchesFilter(wanted, path),
  );
}

function rangeOf({ cause }: Delivery): { readonly before: string; readonly after: string } | null {
  if (cause?.name === 'pull_request') {
    const { base, head } = cause.pullRequest;
    return { before: base.sha, after: head.sha };
  }
  if (cause?.name !== 'push' || cause.before === noCommit) return null;
  return { before: cause.before, after: cause.after };
}
