import type { Effect } from '../../domain/records/run.ts';
import type { RepositoryPlace } from '../markdown/linked-code.ts';

/** A page about something, in a repository given by its web address, and the text that leads there. */
export interface WebPlace {
  readonly text: string;
  readonly repository: string;
  readonly place: RepositoryPlace;
}

const repositoryName = /^[a-z0-9_-][a-z0-9._-]*\/[a-z0-9_-][a-z0-9._-]*$/i;
const runId = /^\d{1,20}$/;

/**
 * Where an effect can be watched: the run of a workflow, or the workflow as long as no run is known. The address is
 * made of its parts, so that whatever the records hold it can only lead to a page of Actions on the same server.
 */
export function effectPlace(effect: Effect | undefined, repository: string): WebPlace | undefined {
  if (effect?.kind !== 'workflow') return undefined;
  const { id, workflow } = effect;
  const address = besideRepository(repository, effect.repository);
  if (address === undefined) return undefined;
  const page = runId.test(id) ? `runs/${id}` : `workflows/${workflow}`;
  const text = runId.test(id) ? `run ${id}` : workflow;
  return { text, repository: address, place: { kind: 'actions', page } };
}

/** The page of a job of the release repository; undefined for every address that is none. */
export function jobPlace(url: string | null, repository: string): WebPlace | undefined {
  const start = `${repository}/actions/`;
  if (url === null || !url.startsWith(start)) return undefined;
  return { text: 'job', repository, place: { kind: 'actions', page: url.slice(start.length) } };
}

/** The web address of another repository on the same server. */
function besideRepository(address: string, name: string): string | undefined {
  const server = address.split('/').slice(0, -2).join('/');
  return repositoryName.test(name) ? `${server}/${name}` : undefined;
}
