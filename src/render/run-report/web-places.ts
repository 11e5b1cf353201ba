import type { Effect } from '../../domain/records/run/effect.ts';
import type { WorkflowEffect } from '../../domain/records/run/engine-effects.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { RepositoryPlace } from '../repository-place.ts';

/** A page about something, in a repository given by its web address, and the text that leads there. */
export interface WebPlace {
  readonly text: string;
  readonly repository: string;
  readonly place: RepositoryPlace;
}

const repositoryName = /^[a-z0-9_-][a-z0-9._-]*\/[a-z0-9_-][a-z0-9._-]*$/i;
const runId = /^\d{1,20}$/;

/**
 * Where an effect can be watched: the job that carries out a command, in whose log its output is; the run of a workflow, or
 * the workflow as long as no run is known; the Deployments to an environment; the commit of a manifest. The address is made of its parts, so that whatever the records hold it can
 * only lead to such a page on the same server.
 */
export function effectPlace(effect: Effect | undefined, repository: string): WebPlace | undefined {
  if (effect === undefined) return undefined;
  if (effect.kind === 'process') return jobPlace(effect.job?.url ?? null, repository);
  const address = besideRepository(repository, effect.repository);
  if (address === undefined) return undefined;
  switch (effect.kind) {
    case 'workflow':
      return { repository: address, ...workflowPlace(effect) };
    case 'deployment': {
      const { environment } = effect;
      return { text: environment, repository: address, place: { kind: 'deployments', environment } };
    }
    case 'manifest': {
      const { id: commit, key } = effect;
      if (commit === key) return undefined;
      return { text: shortDigest(commit), repository: address, place: { kind: 'commit', commit } };
    }
  }
}

function workflowPlace({ id, workflow }: WorkflowEffect): Pick<WebPlace, 'text' | 'place'> {
  return runId.test(id)
    ? { text: `run ${id}`, place: { kind: 'actions', page: `runs/${id}` } }
    : { text: workflow, place: { kind: 'actions', page: `workflows/${workflow}` } };
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
