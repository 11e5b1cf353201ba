import type { RepositoryHome } from '../facts/hosted-facts.ts';
import type { Hidden } from '../facts/seen.ts';

/** Where to click for a rule of a branch; the same words for every branch, so that one line can serve several. */
export function ruleFor({ url }: RepositoryHome, rule: string): string {
  return `${url}/settings/rules: in an active ruleset for that branch, choose "${rule}"`;
}

/** What somebody can do about something that could not be seen. */
export function showTo({ name }: RepositoryHome, { needs }: Hidden): string {
  return `give the token the right '${needs}', or let an administrator ask: GH_TOKEN=$(gh auth token) deployment-plans doctor --github ${name}`;
}

/** What is said of something that could not be seen. */
export function notSeen(what: string): string {
  return `${what} cannot be seen with this token`;
}
