import { isObject } from '../../../openapi/json.ts';
import { fill, type Scope } from '../../expressions/evaluate.ts';
import type { Template } from '../../language/template.ts';
import type { ConcurrencyRequest } from '../concurrency-groups.ts';

/** What `concurrency:` says in a repository, whose groups are its own; null when there is none, or an empty one. */
export function readConcurrency(
  template: Template | null,
  scope: Scope,
  repository: number,
): ConcurrencyRequest | null {
  if (template === null) return null;
  const value = fill(template, scope);
  const { group, ...rest } = isObject(value) ? value : { group: value };
  const name = group === null || group === undefined ? '' : String(group);
  if (name === '') return null;
  return {
    group: `${repository}/${name}`,
    cancelInProgress: 'cancel-in-progress' in rest && rest['cancel-in-progress'] === true,
    queue: 'queue' in rest && rest.queue === 'max' ? 'max' : 'single',
  };
}
