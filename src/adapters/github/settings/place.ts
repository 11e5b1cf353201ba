import type { RepositoryName } from '../repository-name.ts';

/** A repository as requests of the REST API name it. */
export interface Place {
  readonly owner: string;
  readonly repo: string;
}

export function placeOf({ owner, name }: RepositoryName): Place {
  return { owner, repo: name };
}
