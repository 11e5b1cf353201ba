import type { ReleaseRepository } from './release-repository.ts';

/** What reading the records takes of a repository: also a copy of nothing but their branch has it. */
export type RecordsHome = Pick<ReleaseRepository, 'branches' | 'list' | 'read'>;
