import type { Clock } from '../../ports/clock.ts';
import type { Forge } from '../../ports/forge.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { Reviewers } from '../../ports/reviewers.ts';
import type { Sources } from '../../ports/sources.ts';
import type { RecordsReader } from '../reading/records.ts';

export interface EvaluationPorts {
  readonly forge: Forge;
  readonly reviewers: Reviewers;
  readonly repository: ReleaseRepository;
  readonly sources: Sources;
  readonly readRecords: RecordsReader;
  readonly clock: Clock;
  /** Web address of the release repository, without a slash at its end. */
  readonly webAddress: string;
}
