import type { UnrecordedModule } from '../../domain/guard/unrecorded-module.ts';
import { nameList } from '../../domain/name-list.ts';

/** That no run can be said to hold a module, and what may have been meant. */
export function unrecordedSentence(environment: string, { module, meant }: UnrecordedModule): string {
  const why = `the records of ${environment} know no module '${module}': it is not there yet, or its name is another`;
  return meant.length === 0 ? why : `${why}; did you mean ${nameList(meant)}?`;
}
