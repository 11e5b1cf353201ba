import { parseRun } from '../src/codec/records/run.ts';
import type { Run } from '../src/domain/records/run/run.ts';
import type { RecordsCommit } from './records-history.ts';

/** What the history of the records says about one run. */
export interface RunStory {
  /** As the active run was written, oldest first. */
  readonly active: readonly { readonly commit: number; readonly run: Run }[];
  /** The commit, by its place in the history, that ended it. */
  readonly end: { readonly commit: number; readonly run: Run } | undefined;
}

/** The stories of all runs, by plan: no two environments have one of the same name. */
export function tellRunStories(history: readonly RecordsCommit[]): ReadonlyMap<string, RunStory> {
  const stories = new Map<string, RunStory>();
  for (const [commit, { changes }] of history.entries()) {
    for (const [path, bytes] of changes) {
      const [, folder, plan = ''] = /^(active|runs)\/[^/]+\/(.*)\.json$/.exec(path) ?? [];
      if (folder === undefined || bytes === null) continue;
      const story = stories.get(plan) ?? { active: [], end: undefined };
      const chapter = { commit, run: parseRun(path, bytes) };
      stories.set(
        plan,
        folder === 'runs' ? { ...story, end: chapter } : { ...story, active: [...story.active, chapter] },
      );
    }
  }
  return stories;
}
