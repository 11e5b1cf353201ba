import { isRepositoryAddress } from '../../../domain/repository-address.ts';

/**
 * What git is given for a catalog's `repository`: `owner/name` is a repository on github.com. Undefined for
 * what is outside the grammar, whoever has let it through: git would take some of that for options.
 */
export function addressFor(repository: string): string | undefined {
  if (!isRepositoryAddress(repository)) return undefined;
  const complete = repository.startsWith('/') || repository.includes('://');
  return complete ? repository : `https://github.com/${repository}.git`;
}
