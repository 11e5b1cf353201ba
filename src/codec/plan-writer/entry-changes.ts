import type { Origin, PlanEntry } from '../../domain/model/plan.ts';
import { wantedVersion } from '../../domain/model/wanted-version.ts';
import { type Change, type Changes, withoutRemovals } from './changes.ts';
import type { FlowValue } from './flow-text.ts';

/** An entry as it is written alone: the bare version or `redeploy` when that says everything. */
export function entryValue(entry: PlanEntry): FlowValue {
  const isBare = entry.action === 'redeploy' || (entry.action === 'deploy' && entry.commit === undefined);
  return isBare && entry.modules === undefined ? wantedVersion(entry) : withoutRemovals(entryChanges(entry));
}

/** The keys of an entry that already is a mapping; its notes are not touched. */
export function entryChanges(entry: PlanEntry): Changes {
  const tagged = entry.action === 'tag-and-deploy';
  const version = wantedVersion(entry);
  return new Map<string, Change>([
    ['version', tagged ? null : version],
    ['tag', tagged ? version : null],
    ['commit', entry.action === 'redeploy' ? null : (entry.commit ?? null)],
    ['modules', entry.modules ?? null],
  ]);
}

export function originChanges({ kind, environment, plan, by }: Origin): Changes {
  return new Map([
    ['kind', kind],
    ['environment', environment],
    ['plan', plan],
    ['by', by ?? null],
  ]);
}
