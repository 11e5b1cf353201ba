import { nameOfPlace, type WorkflowPlace } from '../../actions/workflow-place.ts';
import { pageSize, readDispatchedRuns, readRun, type WorkflowRun } from '../../actions/workflow-runs.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { type Tried, tryTask } from '../../failures/try-task.ts';
import { unlessAbsent } from '../../failures/unless-absent.ts';

export interface WantedRun {
  readonly id: number;
  /** It was not created before; milliseconds since the epoch. */
  readonly since: number;
}

export interface SeenRuns {
  /** Without those that are not there, or not to be seen. */
  readonly runs: ReadonlyMap<number, WorkflowRun>;
  /** Of the last answer. */
  readonly headers: ReadonlyMap<string, string>;
}

/** How runs of one workflow stand: one by itself, several by as few lists as there are hundreds of them. */
export function askRuns(
  api: GitHubApi,
  place: WorkflowPlace,
  wanted: readonly WantedRun[],
): Promise<Tried<SeenRuns>> {
  const task = { doing: `read the runs of ${nameOfPlace(place)}`, permission: 'actions: read' };
  return tryTask(api, task, () => ask(api, place, wanted));
}

async function ask(api: GitHubApi, place: WorkflowPlace, wanted: readonly WantedRun[]): Promise<SeenRuns> {
  const runs = new Map<number, WorkflowRun>();
  let headers: ReadonlyMap<string, string> = new Map();
  const missing = () => wanted.filter(({ id }) => !runs.has(id));
  const since = Math.min(...wanted.map((run) => run.since));
  let isLast = false;
  // Further pages than there are runs missing are dearer than asking for each of these.
  for (let page = 1; missing().length > page && !isLast; page += 1) {
    const listed = await readDispatchedRuns(api, place, { page, since });
    for (const run of listed.runs) runs.set(run.id, run);
    headers = listed.headers;
    isLast = listed.runs.length < pageSize;
  }
  for (const { id } of missing()) {
    const read = await unlessAbsent(() => readRun(api, place.repository, id));
    for (const run of read?.runs ?? []) runs.set(run.id, run);
    headers = read?.headers ?? headers;
  }
  return { runs, headers };
}
