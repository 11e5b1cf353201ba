import { branchPrefix } from '../repositories/ref.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Ruleset } from '../repositories/ruleset.ts';

/** Whether a ruleset is about a ref, by its kind and the names that it includes and excludes. */
export function coversRef({ target, conditions }: Ruleset, repository: Repository, ref: string): boolean {
  const about = ref.startsWith(branchPrefix) ? 'branch' : 'tag';
  const named = (pattern: string) => {
    if (pattern === '~ALL') return true;
    if (pattern === '~DEFAULT_BRANCH') return ref === `${branchPrefix}${repository.defaultBranch}`;
    return matchesPattern(pattern, ref);
  };
  return target === about && conditions.include.some(named) && !conditions.exclude.some(named);
}

/** fnmatch with FNM_PATHNAME: `*` and `?` stop at a slash, `**` goes on. */
export function matchesPattern(pattern: string, name: string): boolean {
  const parts = pattern.split(/(\*\*\/?|\*|\?)/);
  const expression = parts.map((part) => wildcards.get(part) ?? part.replace(/[\\^$.|+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${expression.join('')}$`).test(name);
}

const wildcards = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
