import type { Problem } from '../problem.ts';

/** How much a pull request brings. */
export interface PullRequestSize {
  readonly changedFiles: number;
  readonly commits: number;
}

/** What GitHub itself lists of a pull request (GitHub: REST, list pull request files, list commits on a pull request). */
export const mostFiles = 3000;
export const mostCommits = 250;

/**
 * Why a pull request is too large to be fetched and looked at; undefined for every other. A plan is one file, so what
 * is larger is none, and must not keep others from being judged.
 */
export function tooLarge({ changedFiles, commits }: PullRequestSize): Problem | undefined {
  if (changedFiles > mostFiles) return beyond(`changes ${changedFiles} files, more than the ${mostFiles}`);
  if (commits > mostCommits) return beyond(`brings ${commits} commits, more than the ${mostCommits}`);
  return undefined;
}

function beyond(what: string): Problem {
  const message = `the pull request ${what} that can be judged; a pull request to an environment branch adds or changes exactly one plan file`;
  return { code: 'foreign-change', severity: 'error', message };
}
