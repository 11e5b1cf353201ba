const webAddress = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._-]+)+$/i;
/** Longer ones would fill a report, and no browser needs them. */
const longestAddress = 1000;
/** A run, or a job or a try of it, or a workflow by its file. */
const actionsPage = /^(?:runs\/\d+(?:\/(?:job|attempts)\/\d+)?|workflows\/[a-z0-9_-][a-z0-9._-]*)$/i;
const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** A place in a repository. */
export type RepositoryPlace =
  | { readonly kind: 'commit'; readonly commit: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'comment'; readonly pullRequest: number; readonly id: number }
  | { readonly kind: 'actions'; readonly page: string }
  /** The Deployments to an environment of GitHub. */
  | { readonly kind: 'deployments'; readonly environment: string }
  | FilePlace;

export interface FilePlace {
  readonly kind: 'file';
  /** A commit, or a branch that this program itself names. */
  readonly revision: string;
  readonly path: string;
  readonly line: number | undefined;
}

/**
 * The web address of a place in a repository: nowhere else can a link lead. Undefined when the place has no address, or
 * the repository (given by its web address, if it has one) none that begins with https.
 */
export function placeAddress(repository: string | null, place: RepositoryPlace): string | undefined {
  const path = repository !== null && webAddress.test(repository) ? pathOf(place) : undefined;
  const url = `${repository}/${path}`;
  return path === undefined || url.length > longestAddress ? undefined : url;
}

/** Of the pages of a repository as GitHub names them; undefined for what cannot be a place. */
function pathOf(place: RepositoryPlace): string | undefined {
  switch (place.kind) {
    case 'commit':
      return commitId.test(place.commit) ? `commit/${place.commit}` : undefined;
    case 'pull-request':
      return isNumber(place.number) ? `pull/${place.number}` : undefined;
    case 'comment': {
      const { pullRequest, id } = place;
      return isNumber(pullRequest) && isNumber(id) ? `pull/${pullRequest}#issuecomment-${id}` : undefined;
    }
    case 'actions':
      return actionsPage.test(place.page) ? `actions/${place.page}` : undefined;
    case 'deployments':
      return isPart(place.environment) ? `deployments/${encodePart(place.environment)}` : undefined;
    case 'file':
      return pathOfFile(place);
  }
}

function isNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function pathOfFile({ revision, path, line }: FilePlace): string | undefined {
  const parts = [revision, ...path.split('/')];
  if (!parts.every(isPart)) return undefined;
  const anchor = Number.isSafeInteger(line) ? `#L${line}` : '';
  return `blob/${parts.map(encodePart).join('/')}${anchor}`;
}

/** Browsers would follow a part `..` out of the repository, and what is no Unicode has no address. */
function isPart(part: string): boolean {
  return !/^\.{0,2}$/.test(part) && !/\p{Cs}/u.test(part);
}

/** Encodes also what has a meaning in Markdown and not in addresses. */
function encodePart(part: string): string {
  return encodeURIComponent(part).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
