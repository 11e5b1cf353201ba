import { isName } from '../names.ts';

/**
 * The names under which verdicts stand on pull requests. Rules that protect branches and people's bookmarks name
 * them, so they never change. The status and the check name their environment: a pull request that is given
 * another base keeps its commit, and must not keep a verdict with it.
 */
const contextPrefix = 'deployment-plan/';

/** Context of the commit status that decides about a plan for an environment. */
export function statusContext(environment: string): string {
  return `${contextPrefix}${environment}`;
}

/** The environment of a context of ours; undefined for every other one. */
export function environmentOfStatusContext(context: string): string | undefined {
  if (!context.startsWith(contextPrefix)) return undefined;
  const environment = context.slice(contextPrefix.length);
  return isName(environment) ? environment : undefined;
}

export function checkName(environment: string): string {
  return `Deployment plan (${environment})`;
}

/** The first line of our one comment on a pull request; no text that we publish can contain it otherwise. */
export const commentMarker = '<!-- deployment-plans: report -->';
