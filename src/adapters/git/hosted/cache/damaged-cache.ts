import { RepositoryUnavailable } from '../../../../ports/release-repository.ts';

/** The cache lacks what it was given; it must be made anew. */
export class DamagedCache extends RepositoryUnavailable {}
