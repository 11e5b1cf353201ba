import type { GitHubApi } from '../api/github-api.ts';
import type { RepositoryName } from '../repository-name.ts';

/** A workflow of a repository on the GitHub that is connected. */
export interface WorkflowPlace {
  readonly repository: RepositoryName;
  /** Name of the file below `.github/workflows`. */
  readonly file: string;
}

/** `deploy.yml of acme/payments`. */
export function nameOfPlace({ repository, file }: WorkflowPlace): string {
  return `${file} of ${nameOfRepository(repository)}`;
}

/** `acme/payments`. */
export function nameOfRepository({ owner, name }: RepositoryName): string {
  return `${owner}/${name}`;
}

/** The page of a workflow, for people. */
export function pageOfWorkflow({ addresses }: Pick<GitHubApi, 'addresses'>, place: WorkflowPlace): string {
  return `${pageOfActions(addresses.server, place.repository)}/workflows/${encodeURIComponent(place.file)}`;
}

/** The page of a run, for people. */
export function pageOfRun(
  { addresses }: Pick<GitHubApi, 'addresses'>,
  repository: RepositoryName,
  run: number,
): string {
  return `${pageOfActions(addresses.server, repository)}/runs/${run}`;
}

function pageOfActions(server: string, repository: RepositoryName): string {
  return `${server}/${nameOfRepository(repository)}/actions`;
}
